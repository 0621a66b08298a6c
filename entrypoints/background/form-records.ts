import type { Route } from '../../rules/statements.ts'
import type { Clock } from '../shared/advance.ts'
import { noteSent, sentBefore, type Noting, type Told } from '../shared/note-sent.ts'
import type { FormHelp } from '../shared/form-help.ts'
import type { Speech } from '../shared/locale.ts'
import type { Day } from '../shared/record-dates.ts'
import { stateOf, type ObjectionRecord } from '../shared/records.ts'
import type { FormPage } from './form-page.ts'

type Records = readonly ObjectionRecord[]

/** On a page that serves several services: the one for which the person set out last, as their records have it. */
export function openedFor(records: Records, { services }: Pick<FormPage, 'services'>): string | null {
  const served = records.filter((one) => stateOf(one) === 'opened' && services.some(({ id }) => id === one.service))
  return served.toSorted((a, b) => a.updatedAt.localeCompare(b.updatedAt)).at(-1)?.service ?? null
}

/** The day on which an objection for the service of this page was last noted as sent, as long as it stands or is waited for. */
export function sentDay(records: Records, { services, finding }: FormPage, from: string | null): Day | null {
  if (services.length > 0 && !from) return null
  const standing = records.filter(
    (one) => one.service === finding.service.id && ['sent', 'extended', 'asked', 'unsure', 'confirmed'].includes(stateOf(one)),
  )
  return (
    standing
      .flatMap(({ dates }) => dates.sent ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

/** By service of the page: what an objection can be a new round of, told apart by day and state. The person's names for accounts stay out of pages. */
export function accountsFor(records: Records, { services, finding }: FormPage, { word, date }: Speech): FormHelp['accounts'] {
  const served = services.length > 0 ? services.map(({ id }) => id) : [finding.service.id]
  const labelOf = (one: ObjectionRecord): string =>
    word('form.account.known', { date: one.dates.sent ? date(one.dates.sent) : '', state: word(`record.state.${stateOf(one)}`) })
  return Object.fromEntries(served.map((id) => [id, sentBefore(records, id).map((one) => ({ id: one.id, label: labelOf(one) }))]))
}

/** What the person said: for which account, by which press. */
export type Said = Pick<Told, 'account' | 'madeUnder' | 'press'>

/**
 * Notes the form as sent for its service, and for every other one from which the person opened the same form:
 * Messenger's objection is Facebook's form, and that of Threads is Instagram's.
 */
export function noteForm(records: Records, { finding, route }: FormPage, routes: readonly Route[], said: Said, clock: Clock): Noting {
  const here = noteSent(records, { service: finding.service.id, route: route?.id ?? null, ...said }, clock)
  if (!here.ok) return here
  const same = routes.filter(({ formId }) => formId !== undefined && formId === route?.formId).map(({ id }) => id)
  const others = here.records.filter(
    (one) => one.service !== finding.service.id && stateOf(one) === 'opened' && same.includes(one.route ?? ''),
  )
  let all = here.records
  for (const { service, route: opened } of others) {
    const noting = noteSent(all, { ...said, service, route: opened, account: null, press: `${said.press}-${service}` }, clock)
    if (noting.ok) all = noting.records
  }
  return { ...here, records: all }
}
