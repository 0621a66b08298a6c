import { claimIn } from '../../rules/claim-of.ts'
import type { Finding } from '../../rules/find.ts'
import type { Speech, WordKey } from './locale.ts'

/** The state in words, as the tooltip, the badge in the page and the title of the popup say it, with on whose word it rests. */
export function sentenceOf(finding: Finding, speech: Speech): string {
  const { state } = finding
  const said = speech.word(stateKey(finding), valuesOf(finding, speech))
  return state === 'announced' || state === 'opt-in' || state === 'paused' || state === 'not-used' ? hedge(said, finding, speech) : said
}

/** Adds to words that say it for sure on whose word they rest, if that is not the company's own. */
export function hedge(said: string, finding: Finding, speech: Speech): string {
  const claim = claimIn(finding)
  return claim === 'stated' ? said : speech.word(`claim.${claim}`, { said })
}

/** What fills the words for a state. The date of the start is worked out only for words that name it: to spell one takes the browser milliseconds. */
export function valuesOf({ policy, service }: Finding, speech: Speech): { readonly operator: string; readonly date: string } {
  return {
    operator: service.operator,
    get date() {
      return policy?.since ? speech.date(policy.since) : ''
    },
  }
}

function stateKey(finding: Finding): WordKey {
  const { state, scope } = finding
  if (state !== 'training' && state !== 'no-way-out') return `state.${state}`
  const key = scope === 'ai-chats' ? (`state.${state}.chats` as const) : (`state.${state}` as const)
  const claim = claimIn(finding)
  return claim === 'stated' ? key : `${key}.${claim}`
}
