import { readEnvelope, splitFeed } from '../../../rules/feed/envelope.ts'
import { readFeedRules, verifyFile } from '../../../rules/feed/verify-file.ts'
import { indexRules, type RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { Rules } from '../../../rules/schema/schema.ts'
import { feedAddress } from '../../shared/feed/address.ts'
import { feedHead, feedRules, feedText, readLocal } from '../../shared/storage/storage.ts'
import { bundledRules, readBundled, serialOf } from './bundled-rules.ts'
import { dropFeedFiles } from '../feed/commit.ts'
import { isStillTrusted } from '../feed/trust.ts'

/** The rules, and where they came from: with the extension, or later from the feed. */
export interface RulesInUse extends RulesIndex {
  origin: 'bundled' | 'feed'
}

let loading: Promise<RulesInUse> | undefined

/** The rules in use, read and checked at most once in a worker's life. Rejects where none can be read. */
export function currentRules(): Promise<RulesInUse> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

/** Makes the next `currentRules` look again. */
export function forgetRules(): void {
  loading = undefined
}

/** The newer of the stored and the bundled rules; the bundled ones are the floor. */
async function load(): Promise<RulesInUse> {
  const [stored, bundled] = await Promise.all([storedRules(), bundledRules().catch(() => null)])
  if (stored && stored.serial > serialOf(bundled)) return { ...indexRules(stored), origin: 'feed' }
  if (stored) await dropFeedFiles(stored.serial)
  if (!bundled) throw new Error('The rules of the extension cannot be read')
  return { ...indexRules(readBundled(bundled)), origin: 'bundled' }
}

/** The rules that the feed brought, if they are still byte for byte what was verified then, by keys of this build, and make sense to it. */
async function storedRules(): Promise<Rules | null> {
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
