import { canAct, isAnswered } from '../../../rules/engine/can-act.ts'
import { claimIn } from '../../../rules/engine/claim-of.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import type { UseCode } from '../../../rules/schema/use-code.ts'
import type { I18n, MessageKey } from '../i18n/translator.ts'

/** The state in a few words, as in the pill. Uses `key` unless that would sound more certain than the evidence. */
export function labelOf(key: MessageKey, finding: Finding, i18n: I18n): string {
  const label = i18n.t(labelKey(key, finding), valuesOf(finding, i18n))
  return finding.state === 'announced' || variantOf(finding) || dependsOn(finding) ? hedge(label, finding, i18n) : label
}

function labelKey(key: MessageKey, finding: Finding): MessageKey {
  const { state, scope } = finding
  const claim = claimIn(finding)
  if (state === 'excluded-here') return claim === 'stated' ? 'state.excluded-here' : `state.excluded-here.${claim}`
  if (state !== 'training' && state !== 'no-way-out') return key
  const variant = variantOf(finding)
  const depends = dependsOn(finding)
  if (depends) return `badge.depends.${depends}${variant ? (`.${variant}` as const) : ''}`
  if (variant) return `badge.training.${variant}`
  if (scope === 'ai-chats') return claim === 'stated' ? 'badge.training.chats' : `badge.${claim}.chats`
  return claim === 'stated' ? key : `badge.${claim}`
}

/** Data for other companies' models and ordinary machine learning have their own words; null for the company's own AI. */
export function variantOf({ state, policy }: Pick<Finding, 'state' | 'policy'>): 'ml' | 'others' | null {
  if (state !== 'training' && state !== 'no-way-out') return null
  return policy?.whose === 'service-ml' ? 'ml' : policy?.whose === 'other-companies' ? 'others' : null
}

/**
 * If it is not on for everyone: whether that depends on the person's own setting, or on something the extension cannot know. Null if it is
 * on, and if sources differ, which is said first.
 */
export function dependsOn(finding: Finding): 'setting' | 'case' | null {
  const { state, policy, optOuts } = finding
  if (state !== 'training' && state !== 'no-way-out') return null
  if (policy?.default !== 'depends' || claimIn(finding) === 'disputed') return null
  const way = optOuts.find((optOut) => canAct([optOut]))
  return way && !isAnswered(way) ? 'setting' : 'case'
}

/** Adds whose claim it is, unless it is the company's own. */
export function hedge(said: string, finding: Finding, i18n: I18n): string {
  const claim = claimIn(finding)
  return claim === 'stated' ? said : i18n.t(`claim.${claim}`, { said })
}

/** Values for the words of a state. The start date is formatted only if the words use it: the first format takes milliseconds. */
export function valuesOf({ policy, subject, service, optOuts }: Finding, i18n: I18n): Record<'operator' | 'what' | 'date' | 'way', string> {
  const way = optOuts.find((optOut) => canAct([optOut]))
  return {
    way: i18n.t(way && !isAnswered(way) ? 'way.off' : 'way.object'),
    operator: service.operator,
    what: subject ? nameOf(subject.code, i18n) : '',
    get date() {
      return policy?.since ? i18n.date(policy.since) : ''
    },
  }
}

function nameOf(code: UseCode, { t }: I18n): string {
  if (code === 'private-messages' || code === 'ai-chats' || code === 'public-posts' || code === 'mail-content') return t(`subject.${code}`)
  return code === 'work-messages' || code === 'messages-on-platform' ? t('subject.private-messages') : ''
}
