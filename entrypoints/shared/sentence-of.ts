import type { Finding } from '../../rules/find.ts'
import type { Speech, WordKey } from './locale.ts'

/** The state in words, as the tooltip, the badge in the page and the title of the popup say it. */
export function sentenceOf(finding: Finding, speech: Speech): string {
  return speech.word(stateKey(finding), sinceOf(finding, speech))
}

/** The date from which the policy holds, worked out only for words that name it: a date takes the browser milliseconds to spell. */
export function sinceOf({ policy }: Finding, speech: Speech): { readonly date: string } {
  return {
    get date() {
      return policy?.since ? speech.date(policy.since) : ''
    },
  }
}

function stateKey({ state, scope, policy }: Finding): WordKey {
  if (state !== 'training' && state !== 'no-way-out') return `state.${state}`
  const key = scope === 'ai-chats' ? (`state.${state}.chats` as const) : (`state.${state}` as const)
  return policy?.presumed ? `${key}.presumed` : key
}
