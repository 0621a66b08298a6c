import type { Route } from '../../rules/statements.ts'
import type { Clock } from '../shared/advance.ts'
import { noteSent } from '../shared/note-sent.ts'
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
  const standing = records.filter((one) => one.service === finding.service.id && ['sent', 'extended', 'confirmed'].includes(stateOf(one)))
  return (
    standing
      .flatMap(({ dates }) => dates.sent ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

/**
 * Notes the form as sent for its service, and for every other one from which the person opened the same form:
 * Messenger's objection is Facebook's form, and that of Threads is Instagram's.
 */
export function noteForm(records: Records, { finding, route }: FormPage, routes: readonly Route[], clock: Clock): ObjectionRecord[] {
  const same = routes.filter(({ formId }) => formId !== undefined && formId === route?.formId).map(({ id }) => id)
  const here = { service: finding.service.id, route: route?.id ?? null }
  const others = records.filter((one) => one.service !== here.service && stateOf(one) === 'opened' && same.includes(one.route ?? ''))
  return [here, ...others].reduce<ObjectionRecord[]>(
    (all, told) => noteSent(all, { service: told.service, route: told.route }, crypto.randomUUID(), clock),
    [...records],
  )
}
