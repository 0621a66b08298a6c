import { claimOf, isStartDisputed } from '../../rules/engine/claim-of.ts'
import type { Finding, State } from '../../rules/engine/find.ts'
import { effectiveStatus } from '../../rules/engine/states-of.ts'
import type { Policy } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { meaningOf } from '../../entrypoints/shared/badge/appearance.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'

export interface Headline {
  /** One sentence, never empty. */
  main: string
  /** Lines below the main sentence; may be empty. */
  details: string[]
}

/**
 * `sentence` is the state in the interface's words: the fallback if the policy has no sentence. `noted` is the record that the state
 * follows from, if there is one.
 */
export function headlineOf(finding: Finding, sentence: string, noted: RecordView | null, i18n: I18n, today: string): Headline {
  const { policy } = finding
  const told = policy ? i18n.fact(policy.id) : ''
  const main = mainOf(finding, told || sentence, noted, i18n) ?? sentence
  return { main, details: detailsOf(finding, told, noted, i18n, today).filter(Boolean) }
}

/** The sentence to use instead of the state in the interface's words; null if none is better. */
function mainOf(finding: Finding, told: string, noted: RecordView | null, i18n: I18n): string | null {
  const { state, service } = finding
  const { t } = i18n
  if (meaningOf(state).speaksOf === 'policy') return speaksOfPage(finding) ? null : told
  const { operator } = service
  if (state === 'refused') return t('headline.refused', { operator })
  if (state === 'sent' && noted?.state === 'asked') return t('headline.asked', { operator })
  if (state === 'sent' && noted?.state === 'unsure') return t('headline.unsure')
  return coverOf(finding, i18n)
}

/** Other states still to be named: not those that the sentences above cover, nor that training is on after an objection. */
export function alsoOf({ state, also, policy }: Finding, { fact }: Pick<I18n, 'fact'>): State[] {
  if (meaningOf(state).speaksOf === 'record') return also.filter((one) => one !== 'training' && one !== 'no-way-out')
  const told = policy !== null && fact(policy.id) !== ''
  return also.filter((one) => !told || one === 'announced' || one === 'excluded-here' || meaningOf(one).speaksOf !== 'policy')
}

function detailsOf(finding: Finding, told: string, noted: RecordView | null, i18n: I18n, today: string): string[] {
  const { state, policy, service } = finding
  const whole = speaksOfPage(finding) && told ? i18n.t('headline.whole', { service: service.name, said: told }) : ''
  if (meaningOf(state).speaksOf === 'policy') return policy ? [whole, groundsOf(policy, finding, i18n)] : []
  if (state === 'stale') return [reasonOf(finding, i18n, today), policy && told ? lastOf(policy, told, i18n) : '']
  if (!noted || meaningOf(state).speaksOf !== 'record') return [told]
  const cover = coverOf(finding, i18n)
  const covered = noted.record.service !== service.id && cover !== null && mainOf(finding, told, noted, i18n) === cover
  return [
    covered && noted.state !== 'confirmed' ? i18n.t(`record.state.${noted.state}`) : '',
    daysOf(noted, covered ? noted.record.service : service.id, i18n),
    noted.lookAgain ? i18n.t('record.look-again', { date: i18n.date(noted.lookAgain) }) : '',
    (state === 'objected' || state === 'off') && policy ? i18n.fact(`retroactive.${policy.retroactive}`) : '',
  ]
}

/** Whose objection it is, if it stands. */
function coverOf({ state, coveredBy }: Finding, { t }: I18n): string | null {
  return coveredBy && (state === 'sent' || state === 'objected' || state === 'off') ? t('headline.covered', { service: coveredBy }) : null
}

/** True if the policy's sentence is not about this kind of page, for example excluded messages, or AI chats if posts are used too. */
function speaksOfPage({ state, policy, scope }: Finding): boolean {
  return state === 'excluded-here' || (scope === 'ai-chats' && policy?.uses.includes('public-posts') === true)
}

/** Start date and legal basis: "Since 27 May 2025 · Example calls it a legitimate interest: …". */
function groundsOf(policy: Policy, finding: Finding, i18n: I18n): string {
  const { service, daysLeft } = finding
  const { t } = i18n
  const claim = claimOf(policy)
  if (claim === 'disputed') return t('evidence.disputed')
  const left = daysLeft === null ? '' : i18n.ago(-daysLeft)
  const start = [startOf(policy, i18n), left].filter(Boolean).join(', ')
  if (claim === 'presumed') return [start, t('uses.presumed', { operator: service.operator })].filter(Boolean).join(' · ')
  const doubt = isStartDisputed(policy) && t('headline.start-disputed')
  return [start, doubt, basisOf(policy, service.operator, i18n)].filter(Boolean).join(' · ')
}

/** The start date, or that it is not known; empty if nothing is in force and no date is given. */
function startOf(policy: Policy, { t, date }: I18n): string {
  const { since } = policy
  const status = effectiveStatus(policy)
  if (since) return t(status === 'announced' ? 'headline.from' : 'headline.since', { date: date(since) })
  return status === 'active' || status === 'announced' ? t('headline.no-start') : ''
}

/** The legal basis and who claims it, in plain language; in the law's words if there are no plainer ones. */
function basisOf(policy: Policy, operator: string, { t, fact }: I18n): string {
  if (policy.basis !== 'legitimate-interest') return fact(`basis.${policy.basis}`)
  const said = t('basis.legitimate-interest', { operator })
  return claimOf(policy) === 'reported' ? t('claim.reported', { said }) : said
}

/** Why the statement may no longer be true. */
function reasonOf({ policy, rules }: Finding, { t, date }: I18n, today: string): string {
  if (rules.expired) return t('stale.expired', { date: date(rules.expires) })
  if (!policy) return ''
  const { recheck, until, status, since } = policy
  if (recheck < today) return t('stale.recheck', { date: date(recheck) })
  if (until && until < today) return t('stale.ended', { date: date(until) })
  return status === 'announced' && since && since <= today ? t('stale.began', { date: date(since) }) : ''
}

/** The last known statement, and when it was seen. */
function lastOf({ verified }: Policy, told: string, { t, date }: I18n): string {
  return t('stale.last', { date: date(verified), said: told })
}

/** The relevant dates after an objection: "Sent on 20 November 2026 · Answer expected by 20 December 2026". */
function daysOf({ record, service, state, due, overdue }: RecordView, here: string, i18n: I18n): string {
  const { t, date } = i18n
  const answer = state === 'confirmed' || state === 'refused' ? state : null
  return [
    record.service === here ? '' : t('headline.with', { service }),
    dayOf(record, answer ?? 'sent', i18n) || dayOf(record, 'sent', i18n),
    state === 'sent' && record.dates.acknowledged ? t('headline.acknowledged', { date: date(record.dates.acknowledged) }) : '',
    due && t(overdue ? 'record.overdue' : 'record.due', { date: date(due) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

const ON = { off: 'headline.off', sent: 'headline.sent', confirmed: 'headline.confirmed', refused: 'headline.refused-on' } as const

/** "Sent on 20 November 2026", or as much of it as is known. */
function dayOf({ dates, about, sentBy }: RecordView['record'], field: 'sent' | 'confirmed' | 'refused', i18n: I18n): string {
  const [day, precision] = [dates[field], about[field]]
  if (day === null) return ''
  const key = ON[sentBy === 'switch' ? 'off' : field]
  return precision ? i18n.t(`${key}.about`, { date: i18n.about(day, precision) }) : i18n.t(key, { date: i18n.date(day) })
}
