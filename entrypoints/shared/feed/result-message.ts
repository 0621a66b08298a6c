import { REFUSALS } from '../../../rules/feed/refusals.ts'
import type { FeedResult } from './schemas.ts'
import type { MessageKey } from '../i18n/translator.ts'

/** Key of the sentence for the result of an attempt to fetch rules. */
export function feedWord(result: FeedResult): MessageKey {
  const refusal = REFUSALS.find((one) => one === result)
  return refusal ? `feed.refused.${refusal}` : resultWord(result)
}

function resultWord(result: FeedResult): MessageKey {
  switch (result) {
    case 'updated':
    case 'same':
    case 'offline':
    case 'unreachable':
    case 'http':
    case 'permission':
    case 'unsupported':
    case 'storage':
    case 'broken':
      return `feed.result.${result}`
    default:
      return 'feed.result.broken'
  }
}
