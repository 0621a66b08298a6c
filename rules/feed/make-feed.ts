import * as z from 'zod/mini'
import { splitRules } from '../engine/split-rules.ts'
import { AUTHORITIES, operatorPath } from '../schema/parts.ts'
import type { Rules, RulesText } from '../schema/schema.ts'
import { FEED_FILE, fileName, type FeedFile } from './envelope.ts'
import { toHex } from './hex.ts'
import { listOf } from './listed.ts'
import { signEnvelope, type KeyPair } from './sign-envelope.ts'

/** Everything that a host serves, by file name. */
export type Folder = Map<string, Uint8Array<ArrayBuffer>>

/** What `rules/data/release.json` may say beside serial and dates, for the envelope alone. */
export const ReleaseNotes = z.object({
  /** Older versions of the extension keep what they have. */
  minVersion: z.optional(z.string()),
  trust: z.optional(z.array(z.string())),
  revoke: z.optional(z.array(z.string())),
})

export interface FeedInput {
  rules: Rules
  /** Sentences about one operator, or about none. */
  texts: readonly (RulesText & { operator: string | null })[]
  notes: z.infer<typeof ReleaseNotes>
  /** The moment of signing, ISO in UTC. */
  issued: string
}

/** A signed feed: the parts of the rules, the sentences of each language, lists of both, and the envelope that names the lists. */
export async function makeFeed({ rules, texts, notes, issued }: FeedInput, pairs: readonly KeyPair[]): Promise<Folder> {
  const folder: Folder = new Map()
  const { index, operators, authorities } = splitRules(rules)
  const common = await put(folder, { role: 'authorities' }, authorities)
  const others: FeedFile[] = []
  for (const one of operators) others.push(await put(folder, { role: 'operator', id: one.operator.id }, one))
  const digests = Object.fromEntries([...others, common].map((file) => [pathOf(file), file.sha256]))
  const files = [await put(folder, { role: 'index' }, { ...index, files: digests }), common]
  files.push(await put(folder, { role: 'list' }, listOf(rules.serial, others)))
  for (const [language, own] of Map.groupBy(texts, (one) => one.language)) {
    const named: FeedFile[] = []
    // Byte for byte what a build carries, so that whoever has it need not fetch it.
    for (const { operator, texts: said } of own)
      named.push(await put(folder, { role: 'text', language, ...(operator !== null && { operator }) }, { language, texts: said }))
    files.push(await put(folder, { role: 'list', language }, listOf(rules.serial, named)))
  }
  const envelope = { serial: rules.serial, issued, expires: rules.expires, ...notes, minVersion: notes.minVersion ?? '0', files }
  folder.set(FEED_FILE, await signEnvelope(envelope, pairs))
  return folder
}

function pathOf(file: FeedFile): string {
  return file.role === 'operator' ? operatorPath(file.id) : AUTHORITIES
}

type Role =
  | { role: 'index' }
  | { role: 'authorities' }
  | { role: 'list'; language?: string }
  | { role: 'operator'; id: string }
  | { role: 'text'; language: string; operator?: string }

async function put(folder: Folder, role: Role, value: unknown): Promise<FeedFile> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const sha256 = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  const file = { ...role, sha256, size: bytes.length }
  folder.set(fileName(file), bytes)
  return file
}
