import { useState } from 'preact/hooks'
import type { Finding } from '../../rules/find.ts'
import { advance, type Step, type StepType } from '../shared/advance.ts'
import { siblingsOf, type Atlas } from '../shared/atlas.ts'
import type { Problem } from '../shared/check-dates.ts'
import { addRecord, clock, keep, keepRecord } from '../shared/keep-record.ts'
import type { Speech } from '../shared/locale.ts'
import { madeUnder } from '../shared/made-under.ts'
import { newRecord } from '../shared/new-record.ts'
import { noteSent } from '../shared/note-sent.ts'
import { recordToAct } from '../shared/record-to-act.ts'
import { viewsOf, type RecordView } from '../shared/record-view.ts'
import type { ObjectionRecord } from '../shared/records.ts'

/** What the person noted that concerns a page. */
export interface Mine {
  /** Of this service, and of those that can be linked with it. */
  views: RecordView[]
  /** The one that the button is about. */
  acting: RecordView | null
  /** Whether the button has to say whose account it is about. */
  named: boolean
  step: (type: StepType) => void
  /** Notes that it was sent today, by a route of the rules. */
  sent: (route: string) => void
  /** Notes an objection that was sent elsewhere or before. */
  past: (taken: { step: Step; day: string }) => Promise<readonly Problem[]>
  problems: string[]
}

/** Until the services are known, only what was noted of this one concerns the page. */
export function useMine(finding: Finding, records: readonly ObjectionRecord[], atlas: Atlas | null, today: string, speech: Speech): Mine {
  const { service } = finding
  const [problems, setProblems] = useState<string[]>([])
  const siblings = atlas ? siblingsOf(atlas, service.id) : [service.id]
  const nameOf = (id: string): string => atlas?.services.find((one) => one.id === id)?.name ?? (id === service.id ? service.name : id)
  const related = records.filter((record) => siblings.includes(record.service))
  const views = viewsOf(related, nameOf, today)
  const acting = recordToAct(views, service.id)
  const tell = (found: readonly Problem[]): void =>
    setProblems(found.map(({ key, values }) => speech.word(key, { date: values ? speech.date(values.date) : '' })))
  const step = async (type: StepType): Promise<void> => {
    if (!acting) return
    const taken: Step = type === 'send' ? { type, by: 'form' } : { type }
    const now = clock()
    tell(await keepRecord(acting.record.id, (record) => advance(record, taken, now.today, now)))
  }
  const sent = async (route: string): Promise<void> =>
    tell(
      await keep((all) =>
        noteSent(all, { service: service.id, route, account: null, madeUnder: madeUnder(finding), press: crypto.randomUUID() }, clock()),
      ),
    )
  return {
    views,
    acting,
    named: related.length > 1,
    step: (type) => void step(type),
    sent: (route) => void sent(route),
    past: ({ step: taken, day }) => addRecord(newRecord(pastOf(taken, day, service.id), crypto.randomUUID(), clock())),
    problems,
  }
}

function pastOf(step: Step, day: string, service: string): Parameters<typeof newRecord>[0] {
  const by = step.type === 'send' ? step.by : 'form'
  return {
    service,
    account: '',
    opened: null,
    sent: day,
    by,
    from2024: day.startsWith('2024-'),
    covers: null,
    madeUnder: null,
    precision: null,
    answer: 'none',
    notes: '',
  }
}
