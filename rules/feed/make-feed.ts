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

/** Fields of `rules/data/release.json` besides serial and dates, for the envelope only. */
export const ReleaseNotes = z.object({
  /** Older versions of the extension keep the rules they have. */
  minVersion: z.optional(z.string()),
  trust: z.optional(z.array(z.string())),
  revoke: z.optional(z.array(z.string())),
})

export interface FeedInput {
  rules: Rules
  /** Sentences about one operator, or those common to all. */
  texts: readonly (RulesText & { operator: string | null })[]
  notes: z.infer<typeof ReleaseNotes>
  /** Time of signing, ISO in UTC. */
  issued: string
}

/** Makes a signed feed: the parts of the rules, the sentences of each language, lists of both, and the envelope that names the lists. */
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
    // Byte for byte what a build ships, so that a device with that build need not fetch it.
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
