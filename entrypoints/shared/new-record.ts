import { advance, start, type Clock, type Outcome } from './advance.ts'
import { checkDates } from './check-dates.ts'
import type { Day } from './record-dates.ts'
import type { ObjectionRecord } from './records.ts'

/** What the person tells of an objection that is not yet noted. */
export interface NewRecord extends Pick<ObjectionRecord, 'service' | 'account' | 'from2024' | 'coversLinked' | 'notes'> {
  opened: Day | null
  sent: Day | null
  by: 'form' | 'post'
}

/** A record of what was told, or what is wrong with it. At least one of the two days has to be known. */
export function newRecord({ opened, sent, by, notes, ...told }: NewRecord, id: string, clock: Clock): Outcome {
  if (!opened && !sent) return { ok: false, problems: [{ key: 'record.error.no-day', field: 'sent' }] }
  const record = { ...start({ id, route: null, ...told }, opened, clock), notes }
  if (sent) return advance(record, { type: 'send', by }, sent, clock)
  const problems = checkDates(record.dates, record.from2024, clock.today)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, record }
}
