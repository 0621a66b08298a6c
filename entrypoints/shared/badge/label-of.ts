import { claimIn } from '../../../rules/engine/claim-of.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import type { UseCode } from '../../../rules/schema/vocabulary.ts'
import type { Speech, WordKey } from '../i18n/translator.ts'

/** The state in a few words, as the pill has it. `key` is the word for it, which is not used if it would be surer than what is known. */
export function labelOf(key: WordKey, finding: Finding, speech: Speech): string {
  const label = speech.word(labelKey(key, finding), valuesOf(finding, speech))
  return finding.state === 'announced' ? hedge(label, finding, speech) : label
}

function labelKey(key: WordKey, finding: Finding): WordKey {
  const { state, scope } = finding
  const claim = claimIn(finding)
  if (state === 'excluded-here') return claim === 'stated' ? 'state.excluded-here' : `state.excluded-here.${claim}`
  if (state !== 'training' && state !== 'no-way-out') return key
  if (scope === 'ai-chats') return claim === 'stated' ? 'badge.training.chats' : `badge.${claim}.chats`
  return claim === 'stated' ? key : `badge.${claim}`
}

/** Adds to words that say it for sure on whose word they rest, if that is not the company's own. */
export function hedge(said: string, finding: Finding, speech: Speech): string {
  const claim = claimIn(finding)
  return claim === 'stated' ? said : speech.word(`claim.${claim}`, { said })
}

/** What fills the words for a state. The date of the start is worked out only for words that name it: to spell one takes the browser milliseconds. */
export function valuesOf({ policy, subject, service }: Finding, speech: Speech): Record<'operator' | 'what' | 'date', string> {
  return {
    operator: service.operator,
    what: subject ? nameOf(subject.code, speech) : '',
    get date() {
      return policy?.since ? speech.date(policy.since) : ''
    },
  }
}

function nameOf(code: UseCode, { word }: Speech): string {
  return code === 'private-messages' || code === 'ai-chats' || code === 'public-posts' ? word(`subject.${code}`) : ''
}
