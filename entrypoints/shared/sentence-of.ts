import type { Finding } from '../../rules/find.ts'
import type { Speech, WordKey } from './locale.ts'

/** The state in words, as the tooltip, the badge in the page and the title of the popup say it. */
export function sentenceOf(finding: Finding, speech: Speech): string {
  return speech.word(stateKey(finding), { date: finding.policy?.since ? speech.date(finding.policy.since) : '' })
}

function stateKey({ state, scope }: Finding): WordKey {
  return scope === 'ai-chats' && (state === 'training' || state === 'no-way-out') ? `state.${state}.chats` : `state.${state}`
}
