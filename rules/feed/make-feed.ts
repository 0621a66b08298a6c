import * as z from 'zod/mini'
import { splitRules } from '../engine/split-rules.ts'
import { AUTHORITIES, operatorPath } from '../schema/parts.ts'
import type { Rules, RulesText } from '../schema/schema.ts'
import { FEED_FILE, fileName, type FeedFile } from './envelope.ts'
import { toHex } from './hex.ts'
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

/** A signed feed: the parts of the rules, the sentences of each language, and the envelope that names them. */
export async function makeFeed({ rules, texts, notes, issued }: FeedInput, pairs: readonly KeyPair[]): Promise<Folder> {
  const folder: Folder = new Map()
  const { index, operators, authorities } = splitRules(rules)
  const others = [await put(folder, { role: 'authorities' }, authorities)]
  for (const one of operators) others.push(await put(folder, { role: 'operator', id: one.operator.id }, one))
  const digests = Object.fromEntries(others.map((file) => [pathOf(file), file.sha256]))
  const files = [await put(folder, { role: 'index' }, { ...index, files: digests }), ...others]
  for (const { language, operator, texts: own } of texts)
    files.push(
      await put(folder, { role: 'text', language, ...(operator !== null && { operator }) }, { serial: rules.serial, language, texts: own }),
    )
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
  | { role: 'operator'; id: string }
  | { role: 'text'; language: string; operator?: string }

async function put(folder: Folder, role: Role, value: unknown): Promise<FeedFile> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const sha256 = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  const file = { ...role, sha256, size: bytes.length }
  folder.set(fileName(file), bytes)
  return file
}
