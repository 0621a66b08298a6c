import { advance, start, type Clock } from './advance.ts'
import { stateOf, type ObjectionRecord } from './records.ts'
import { standingOfRecord } from './standing-of.ts'

/** What the person said about a form: which service, over which route of the rules. */
export interface Told {
  service: string
  route: string | null
}

/**
 * Notes that an objection was sent today: on the record that was opened for it, else as a new round on the only one that came
 * to nothing, else on a new one. Saying so twice on one day notes it once. Returns the list unchanged where nothing is to be noted.
 */
export function noteSent(records: readonly ObjectionRecord[], { service, route }: Told, id: string, clock: Clock): ObjectionRecord[] {
  const here = records.filter((one) => one.service === service)
  if (here.some((one) => one.dates.sent === clock.today && one.route === route && stateOf(one) === 'sent')) return [...records]
  const opened = here.findLast((one) => stateOf(one) === 'opened')
  const [failed, another] = here.filter((one) => cameToNothing(one, clock))
  const again = another ? undefined : failed
  const record = opened ?? again ?? start({ id, service, account: '', route }, clock.today, clock)
  const sent = advance(record, { type: 'send', by: 'form', ...(route && { route }) }, clock.today, clock)
  return sent.ok ? [...records.filter((one) => one !== record), sent.record] : [...records]
}

function cameToNothing(record: ObjectionRecord, { today }: Clock): boolean {
  return standingOfRecord(record, today) === 'overdue' || ['refused', 'withdrawn'].includes(stateOf(record))
}

/** Notes that a form was opened, once for each service that has no open question. */
export function noteOpened(records: readonly ObjectionRecord[], { service, route }: Told, id: string, clock: Clock): ObjectionRecord[] {
  const waiting = records.some((one) => one.service === service && ['opened', 'sent', 'extended'].includes(stateOf(one)))
  return waiting ? [...records] : [...records, start({ id, service, account: '', route }, clock.today, clock)]
}
