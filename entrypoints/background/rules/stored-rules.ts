import { readEnvelope, splitFeed } from '../../../rules/feed/envelope.ts'
import { readFeedRules, verifyFile } from '../../../rules/feed/verify-file.ts'
import type { Rules } from '../../../rules/schema/schema.ts'
import { feedAddress } from '../../shared/feed/address.ts'
import { feedHead, feedRules, feedText, readLocal } from '../../shared/storage/storage.ts'
import { dropFeedFiles } from '../feed/commit.ts'
import { isStillTrusted } from '../feed/trust.ts'

/** The rules that the feed brought, if they are still byte for byte what was verified then, by keys of this build, and make sense to it. */
export async function storedRules(): Promise<Rules | null> {
  const address = feedAddress()
  if (!address) return null
  const [head, rules, text] = await readLocal(feedHead, feedRules, feedText)
  if (!rules && !text) return null
  try {
    if (!head || !rules) throw new Error('A part of the stored feed is missing')
    if (!(await isStillTrusted(head, address))) throw new Error('The keys of this build did not sign the stored feed')
    const envelope = readEnvelope(splitFeed(encode(head.envelope)).signed)
    await Promise.all(envelope.files.filter(({ role }) => role === 'rules').map((file) => verifyFile(encode(rules.text), file)))
    return readFeedRules(encode(rules.text), envelope)
  } catch {
    await dropFeedFiles(rules?.serial)
    return null
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
