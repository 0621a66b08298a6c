import { claimIn } from '../../../rules/engine/claim-of.ts'
import type { Finding, Person, State } from '../../../rules/engine/find.ts'
import { dependsOn, hedge, labelOf, valuesOf, variantOf } from './label-of.ts'
import type { I18n, MessageKey } from '../i18n/translator.ts'

/** The state in words, for the tooltip, the badge in the page and the popup's title, including whose claim it is. */
export function summaryOf(finding: Finding, i18n: I18n): string {
  const { state } = finding
  if (state === 'excluded-here') return sentenceOfExclusion(finding, i18n)
  const variant = variantOf(finding)
  const depends = dependsOn(finding)
  if (depends) {
    const said = labelOf('badge.training', finding, i18n)
    return i18n.t(`state.${wayOf(finding)}.depends`, { ...valuesOf(finding, i18n), said })
  }
  if (variant) return hedge(i18n.t(`state.${wayOf(finding)}.${variant}`, valuesOf(finding, i18n)), finding, i18n)
  const said = i18n.t(stateKey(finding), valuesOf(finding, i18n))
  if (finding.coveredBy && (state === 'sent' || state === 'objected' || state === 'off'))
    return i18n.t('state.covered', { said, service: finding.coveredBy })
  return state === 'announced' || state === 'signal' || state === 'opt-in' || state === 'paused' || state === 'not-used'
    ? hedge(said, finding, i18n)
    : said
}

function wayOf({ state }: Finding): 'training' | 'no-way-out' {
  return state === 'training' ? state : 'no-way-out'
}

/** Private messages may include chats with the company's AI: if those are used, names both. */
function sentenceOfExclusion(finding: Finding, i18n: I18n): string {
  const said = labelOf('state.excluded-here', finding, i18n)
  const { policy, subject } = finding
  if (subject?.code !== 'private-messages' || !policy?.uses.includes('ai-chats')) return said
  const other = labelOf('badge.training.chats', { ...finding, state: 'training', scope: 'ai-chats' }, i18n)
  return i18n.t('state.excluded-here.beside', { said, other })
}

/** Sentences that are more precise than the state alone. */
const DETAILS: Partial<Record<State, Partial<Record<NonNullable<Person['detail']>, MessageKey>>>> = {
  sent: { asked: 'headline.asked', unsure: 'headline.unsure' },
  overdue: { 'no-day': 'record.state.no-answer' },
}

function stateKey(finding: Finding): MessageKey {
  const { state, scope, person, policy } = finding
  const detailed = person.detail ? DETAILS[state]?.[person.detail] : undefined
  if (detailed) return detailed
  if (state === 'opt-in' && policy?.status === 'active' && policy.default === 'off')
    return policy.whose === 'service-ml' ? 'state.opt-in.off.ml' : 'state.opt-in.off'
  if (state === 'opt-in' && policy?.whose === 'service-ml') return 'state.opt-in.ml'
  if (state !== 'training' && state !== 'no-way-out') return `state.${state}`
  const key = scope === 'ai-chats' ? (`state.${state}.chats` as const) : (`state.${state}` as const)
  const claim = claimIn(finding)
  return claim === 'stated' ? key : `${key}.${claim}`
}
