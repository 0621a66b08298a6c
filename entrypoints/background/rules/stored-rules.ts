import { readFeed, type Envelope, type FeedFile } from '../../../rules/feed/envelope.ts'
import { verifyBytes } from '../../../rules/feed/verify-bytes.ts'
import { readFeedRules, readIndexFile } from '../../../rules/feed/verify-file.ts'
import { operatorPath, type IndexPart } from '../../../rules/schema/parts.ts'
import { feedAddress } from '../../shared/feed/address.ts'
import type { FeedRules } from '../../shared/feed/schemas.ts'
import { feedHead, feedRules, feedText, readLocal } from '../../shared/storage/storage.ts'
import { dropFeedFiles } from '../feed/commit.ts'
import { isStillTrusted } from '../feed/trust.ts'
import { feedSource, wholeSource, type RulesSource } from './rules-source.ts'

/** The rules from the feed, if they are byte for byte what was verified, signed by keys of this build, and parse; otherwise null. */
export async function storedSource(): Promise<RulesSource | null> {
  const address = feedAddress()
  if (!address) return null
  const [head, rules, text] = await readLocal(feedHead, feedRules, feedText)
  if (!rules && !text) return null
  try {
    if (!head || !rules) throw new Error('A part of the stored feed is missing')
    if (!(await isStillTrusted(head, address))) throw new Error('The keys of this build did not sign the stored feed')
    return await sourceOf(rules, readFeed(encode(head.envelope)))
  } catch {
    await dropFeedFiles(rules?.serial)
    return null
  }
}

async function sourceOf(stored: FeedRules, envelope: Envelope): Promise<RulesSource> {
  if (!('parts' in stored)) {
    await verify(envelope, [['rules', stored.text]])
    return wholeSource(readFeedRules(encode(stored.text), envelope), stored.leftOut)
  }
  const { index, authorities, operators } = stored.parts
  await verify(envelope, [
    ['index', index],
    ['authorities', authorities],
  ])
  const read = readIndexFile(encode(index), envelope)
  await Promise.all(Object.entries(operators).map(([id, text]) => verifyOperator(read, id, text)))
  return feedSource(read, stored.parts, stored.leftOut)
}

/** Rejects unless the SHA-256 of each is the one in the envelope. */
async function verify({ files }: Envelope, stored: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const named = new Map<string, FeedFile>(files.map((file) => [file.role, file]))
  await Promise.all(
    stored.map(async ([name, text]) => {
      const file = named.get(name)
      if (!file) throw new Error(`The envelope names no file for "${name}"`)
      await verifyBytes(encode(text), file)
    }),
  )
}

/** Rejects unless its SHA-256 is the one in the index. */
async function verifyOperator({ files }: IndexPart, id: string, text: string): Promise<void> {
  const bytes = encode(text)
  await verifyBytes(bytes, { sha256: files[operatorPath(id)] ?? '', size: bytes.length })
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
