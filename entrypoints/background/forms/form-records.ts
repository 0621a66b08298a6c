import type { OptOut } from '../../../rules/schema/statements.ts'
import type { Clock } from '../../shared/records/transitions.ts'
import { logSentByForm, sentBefore, type LogResult, type SentReport, logFormOpened } from '../../shared/records/log-sent.ts'
import type { FormHelp } from '../../shared/page/form-help.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import type { Day } from '../../shared/records/deadlines.ts'
import { stateOf, type About, type ObjectionRecord } from '../../shared/records/record.ts'
import { isSameForm, type FormPage } from './form-page.ts'
import { sentByWay } from '../../shared/records/sent-by-way.ts'
import { clock, updateRecords } from '../../shared/records/record-store.ts'
import { rulesFor } from '../rules/rules-store.ts'

type Records = readonly ObjectionRecord[]

/** On a page that serves several services: the one that the person last opened a form for, according to their records. */
export function openedFor(records: Records, { services }: Pick<FormPage, 'services'>): string | null {
  const served = records.filter((one) => stateOf(one) === 'opened' && services.some(({ id }) => id === one.service))
  return served.toSorted((a, b) => a.updatedAt.localeCompare(b.updatedAt)).at(-1)?.service ?? null
}

/** When something was sent, as precisely as the person knows. */
export interface Sent {
  day: Day
  about: About['sent']
}

/** When an objection for the service of this page was last sent, if it stands or is still pending. */
export function sentDay(records: Records, { services, finding }: FormPage, from: string | null): Sent | null {
  if (services.length > 0 && !from) return null
  const standing = records.filter(
    (one) => one.service === finding.service.id && ['sent', 'extended', 'asked', 'unsure', 'confirmed'].includes(stateOf(one)),
  )
  return (
    standing
      .flatMap(({ dates, about }) => (dates.sent ? [{ day: dates.sent, about: about.sent }] : []))
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .at(-1) ?? null
  )
}

/** Earlier objections per service that a new one may continue, labelled by day and state. The person's names for accounts never enter a page. */
export function accountsFor(records: Records, { services, finding }: FormPage, i18n: I18n): FormHelp['accounts'] {
  const served = services.length > 0 ? services.map(({ id }) => id) : [finding.service.id]
  return Object.fromEntries(served.map((id) => [id, labelled(sentBefore(records, id), i18n)]))
}

/** Objections of the same day are numbered in the order in which they were recorded, as in the popup. */
function labelled(records: Records, i18n: I18n): { id: string; label: string }[] {
  const noted = records.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
  return records.map((one) => {
    const same = noted.filter(({ dates, about }) => dates.sent === one.dates.sent && about.sent === one.about.sent)
    const name = labelOf(one, i18n)
    return { id: one.id, label: same.length === 1 ? name : i18n.t('record.account.numbered', { name, number: same.indexOf(one) + 1 }) }
  })
}

function labelOf(record: ObjectionRecord, { t, date, about }: I18n): string {
  const { sent } = record.dates
  const known = sent ? record.about.sent : 'unknown'
  const state = t(`record.state.${stateOf(record)}`)
  if (sent && !known) return t('form.account.known', { date: date(sent), state })
  return t('form.account.known.about', { date: about(sent ?? '', known), state })
}

/** What the person said: for which account, and with which press. */
export type Said = Pick<SentReport, 'account' | 'madeUnder' | 'press'>

/** Records the form as sent for its service, and for every other service from which the person opened the same form: one form may serve several. */
export function noteForm(records: Records, { finding, optOut }: FormPage, optOuts: readonly OptOut[], said: Said, clock: Clock): LogResult {
  const here = logSentByForm(records, { service: finding.service.id, route: optOut?.id ?? null, ...said }, clock)
  if (!here.ok) return here
  const same = optOut ? optOuts.filter((one) => isSameForm(one, optOut)).map(({ id }) => id) : []
  const others = here.records.filter(
    (one) => one.service !== finding.service.id && stateOf(one) === 'opened' && same.includes(one.route ?? ''),
  )
  let all = here.records
  for (const { service, route: opened } of others) {
    const noting = logSentByForm(all, { ...said, service, route: opened, account: null, press: `${said.press}-${service}` }, clock)
    if (noting.ok) all = noting.records
  }
  return { ...here, records: all }
}

/** The person opened a form or switch from the popup, which closes at that moment, so the worker records it. */
export async function noteFormOpened(service: string, route: string): Promise<boolean> {
  const { rules } = await rulesFor(service)
  const way = rules.optOuts.find(({ id }) => id === route)
  if (!way || !rules.services.some(({ id }) => id === service)) return false
  const told = { service, route, by: sentByWay(way) }
  const problems = await updateRecords((all) => logFormOpened(all, told, crypto.randomUUID(), clock()))
  return problems.length === 0
}
