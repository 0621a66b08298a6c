import { readFeed, type Envelope } from '../../../rules/feed/envelope.ts'
import { verifyBytes } from '../../../rules/feed/verify-bytes.ts'
import { readFeedRules, readIndexFile } from '../../../rules/feed/verify-file.ts'
import { feedAddress } from '../../shared/feed/address.ts'
import type { FeedRules } from '../../shared/feed/schemas.ts'
import { feedHead, feedRules, feedText, readLocal } from '../../shared/storage/storage.ts'
import { dropFeedFiles } from '../feed/commit.ts'
import { isStillTrusted } from '../feed/trust.ts'
import { feedSource, wholeSource, type RulesSource } from './rules-source.ts'

/** The rules that the feed brought, if they are still byte for byte what was verified then, by keys of this build, and make sense to it. */
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
  const own = Object.entries(operators).map(([id, text]) => [`operator ${id}`, text] as const)
  await verify(envelope, [['index', index], ['authorities', authorities], ...own])
  return feedSource(readIndexFile(encode(index), envelope), stored.parts, stored.leftOut)
}

/** Rejects unless these are the bytes that the envelope names. */
async function verify({ files }: Envelope, stored: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const named = new Map(files.map((file) => [file.role === 'operator' ? `operator ${file.id}` : file.role, file]))
  await Promise.all(
    stored.map(async ([name, text]) => {
      const file = named.get(name)
      if (!file) throw new Error(`The envelope names no file for "${name}"`)
      await verifyBytes(encode(text), file)
    }),
  )
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
