import * as z from 'zod/mini'
import { Day, Id } from '../schema/codes.ts'
import { Refused } from './refusals.ts'

/** The signed part of the feed; `rules/README.md` explains it byte by byte. */

export const FEED_FORMAT = 2
/** Format 1, written until December 2026, had one file with all rules and one of sentences per language. It is read until December 2027. */
const FORMATS = [1, FEED_FORMAT] as const
/** Name of the file at the feed's address. The other files are beside it. */
export const FEED_FILE = 'feed.txt'
/** In bytes, before any compression. Each file takes 100 to 140: operators, and the sentences of each language, are in lists. */
export const ENVELOPE_LIMIT = 64 * 1024
export const FILE_LIMIT = 1024 * 1024
/** Most bytes that a device stores of a release. */
export const STORED_LIMIT = 2 * FILE_LIMIT

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const KeyId = z.string().check(z.regex(/^[0-9a-f]{16}$/))
const Version = z.string().check(z.regex(/^\d+(\.\d+){0,3}$/))
const Language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))

const content = { sha256: Hash, size: z.int().check(z.positive()) }
const FeedFile = z.discriminatedUnion('role', [
  z.object({ role: z.literal('index'), ...content }),
  z.object({ role: z.literal('authorities'), ...content }),
  /** Names further files: those of the operators, or those with the sentences in one language. */
  z.object({ role: z.literal('list'), language: z.optional(Language), ...content }),
  z.object({ role: z.literal('operator'), id: Id, ...content }),
  /** Sentences about one operator, or those common to all. */
  z.object({ role: z.literal('text'), language: Language, operator: z.optional(Id), ...content }),
  /** All rules, in format 1. */
  z.object({ role: z.literal('rules'), ...content }),
])
const ROLES = ['index', 'authorities', 'list', 'operator', 'text', 'rules']
export const FeedFiles = z.pipe(
  z.pipe(
    z.array(z.looseObject({ role: z.string() })),
    z.transform((all) => all.filter(({ role }) => ROLES.includes(role))),
  ),
  z.array(FeedFile),
)

/** Unknown fields and files with unknown roles are dropped, so that this version can read what a later one writes. */
export const Envelope = z.object({
  format: z.literal(FORMATS),
  serial: z.int().check(z.positive()),
  issued: z.iso.datetime(),
  expires: Day,
  minVersion: Version,
  /** Ids of the signing keys, in the order of the signature lines. */
  signers: z.array(KeyId).check(z.minLength(1)),
  files: FeedFiles,
  /** Public keys to add, and ids of keys to revoke; only effective if a root key signed. */
  trust: z.optional(z.array(Hash)),
  revoke: z.optional(z.array(KeyId)),
})
export type Envelope = z.infer<typeof Envelope>
export type FeedFile = z.infer<typeof FeedFile>

export interface SignatureLine {
  key: string
  signature: string
}

/** Name of a file of the feed, beside `feed.txt`. It is derived from the content, so the file can be cached forever. */
export function fileName({ sha256 }: FeedFile): string {
  return `${sha256}.json`
}

const HEADER = /^trainspotter-feed (\d+)\n((?:[0-9a-f]{16} [0-9a-f]{128}\n){1,4})\n/

/** Splits `feed.txt` into its signature lines and the bytes they sign, without trusting it. */
export function splitFeed(bytes: Uint8Array): { lines: SignatureLine[]; signed: Uint8Array<ArrayBuffer>; format: number } {
  const head = HEADER.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))
  const format = FORMATS.find((one) => String(one) === head?.[1])
  if (!head?.[2] || format === undefined) throw new Refused('format')
  const lines = head[2]
    .trimEnd()
    .split('\n')
    .map((line) => ({ key: line.slice(0, 16), signature: line.slice(17) }))
  return { lines, signed: new Uint8Array(bytes.subarray(head[0].length)), format }
}

/** Reads the signed bytes. Call it only after the signature was verified. The first line, which is not signed, must have named the same format. */
export function readEnvelope(signed: Uint8Array, format: number): Envelope {
  const value = readJson(signed)
  const named = z.object({ format: z.int() }).safeParse(value)
  if (named.success && named.data.format !== format) throw new Refused('format')
  const { success, data } = Envelope.safeParse(value)
  if (!success || !isWhole(data)) throw new Refused('schema')
  return data
}

/** Reads a `feed.txt` without verifying it: one that was verified before, or that nothing depends on. */
export function readFeed(bytes: Uint8Array): Envelope {
  const { signed, format } = splitFeed(bytes)
  return readEnvelope(signed, format)
}

/** Every required file is named exactly once, and no file twice. */
export function isWhole({ format, files }: Pick<Envelope, 'format' | 'files'>): boolean {
  const keys = files.map(keyOf)
  const needed = format === 1 ? ['rules'] : ['index', 'authorities']
  return needed.every((key) => keys.includes(key)) && keys.length === new Set(keys).size && (format === 1 || !keys.includes('rules'))
}

function keyOf(file: FeedFile): string {
  switch (file.role) {
    case 'list':
      return `list ${file.language ?? ''}`
    case 'operator':
      return `operator ${file.id}`
    case 'text':
      return `text ${file.language} ${file.operator ?? ''}`
    default:
      return file.role
  }
}

/** JSON from exact bytes: no byte order mark, no invalid UTF-8. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    throw new Refused('schema')
  }
}
