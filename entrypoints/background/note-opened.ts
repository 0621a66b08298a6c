import { noteOpened } from '../shared/note-sent.ts'
import { change, records } from '../shared/storage.ts'
import { today } from '../shared/today.ts'
import { currentRules } from './current-rules.ts'

/** The person went to a form from the popup, which closes at that moment: so it is the worker that notes it. */
export async function noteFormOpened(service: string, route: string): Promise<void> {
  const { rules } = await currentRules()
  if (!rules.services.some(({ id }) => id === service) || !rules.routes.some(({ id }) => id === route)) return
  const clock = { today: today(), now: new Date().toISOString() }
  await change(records, (stored) => ({ ...stored, records: noteOpened(stored.records, { service, route }, crypto.randomUUID(), clock) }))
}
