import { advance, start, type Clock } from './advance.ts'
import { stateOf, type ObjectionRecord } from './records.ts'

/** What the person said about a form: which service, over which route of the rules. */
export interface Told {
  service: string
  route: string | null
}

/**
 * Notes that an objection was sent today: on the record that was opened for it, else on a new one.
 * Saying so twice on one day notes it once. Returns the list unchanged where nothing is to be noted.
 */
export function noteSent(records: readonly ObjectionRecord[], { service, route }: Told, id: string, clock: Clock): ObjectionRecord[] {
  const here = records.filter((one) => one.service === service)
  if (here.some((one) => one.dates.sent === clock.today && one.route === route && stateOf(one) === 'sent')) return [...records]
  const opened = here.findLast((one) => stateOf(one) === 'opened') ?? start({ id, service, account: '', route }, clock.today, clock)
  const sent = advance(opened, { type: 'send', by: 'form', ...(route && { route }) }, clock.today, clock)
  return sent.ok ? [...records.filter((one) => one !== opened), sent.record] : [...records]
}

/** Notes that a form was opened, once for each service that has no open question. */
export function noteOpened(records: readonly ObjectionRecord[], { service, route }: Told, id: string, clock: Clock): ObjectionRecord[] {
  const waiting = records.some((one) => one.service === service && ['opened', 'sent', 'extended'].includes(stateOf(one)))
  return waiting ? [...records] : [...records, start({ id, service, account: '', route }, clock.today, clock)]
}
