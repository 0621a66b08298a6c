import { noteOpened } from '../../shared/records/log-sent.ts'
import { clock, keepAll } from '../../shared/records/record-store.ts'
import { currentRules } from '../rules/rules-store.ts'

/** The person went to a form from the popup, which closes at that moment: so it is the worker that notes it. */
export async function noteFormOpened(service: string, route: string): Promise<boolean> {
  const { rules } = await currentRules()
  if (!rules.services.some(({ id }) => id === service) || !rules.routes.some(({ id }) => id === route)) return false
  const problems = await keepAll((all) => noteOpened(all, { service, route }, crypto.randomUUID(), clock()))
  return problems.length === 0
}
