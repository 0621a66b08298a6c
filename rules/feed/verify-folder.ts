import type { Build } from './against-build.ts'
import { FEED_FILE, FILE_LIMIT, fileName, readFeed, STORED_LIMIT, type Envelope, type FeedFile } from './envelope.ts'
import { withListed } from './listed.ts'
import type { Folder } from './make-feed.ts'
import { parseKeys } from './trust.ts'
import { verifyEnvelope } from './verify-envelope.ts'
import { Refused } from './refusals.ts'
import { verifyBytes } from './verify-bytes.ts'
import { admitFeedRules, admitParts, readFeedText, readIndexFile, type PartFiles } from './verify-file.ts'

/** What is published now: a release is checked against it. */
export interface Published {
  envelope: Envelope
  /** Null for a release of format 1, which contained less. */
  build: Build | null
}

/**
 * Checks a folder as the extension will: the envelope against what is published now, and every file. Rejects with `Refused`, or with an
 * error if the extension would leave something out.
 */
export async function verifyFolder(folder: Folder, keys: string, published: Published | null, now: number): Promise<Envelope> {
  const trust = { keys: parseKeys(keys), revoked: [] }
  const floor = published?.envelope.serial ?? 0
  const bytes = contentOf(folder, FEED_FILE)
  // The highest version, since the version of the readers is not known here.
  const { envelope: signed, root } = await verifyEnvelope(bytes, { trust, floor, now, served: null, version: '99999' })
  for (const file of signed.files) await verifyBytes(contentOf(folder, fileName(file)), file)
  const envelope = expanded(folder, signed)
  requireRoom(envelope)
  for (const file of envelope.files) {
    const content = contentOf(folder, fileName(file))
    await verifyBytes(content, file)
    if (file.size > FILE_LIMIT) throw new Refused('too-large')
    if (file.role === 'rules') admitFeedRules(content, envelope, { now, build: null })
    if (file.role === 'text') readFeedText(content, file.language)
  }
  const parts = partsIn(folder, envelope)
  const admitted = parts && admitParts(parts, envelope, { now, build: root ? null : (published?.build ?? null) })
  if (admitted && admitted.leftOut.length > 0)
    throw new Error(`The extension would leave out, unless a root key signs:\n${admitted.leftOut.join('\n')}`)
  return envelope
}

/** What a folder publishes; null if it holds no feed. */
export function publishedIn(folder: Folder, now: number): Published | null {
  const envelope = envelopeIn(folder)
  const parts = envelope && partsIn(folder, envelope)
  if (!envelope) return null
  return {
    envelope,
    build: parts && { index: readIndexFile(parts.index, envelope), rules: admitParts(parts, envelope, { now, build: null }).rules },
  }
}

function partsIn(folder: Folder, { files }: Envelope): PartFiles | null {
  const filesOf = (role: FeedFile['role']) => files.filter((file) => file.role === role).map((file) => contentOf(folder, fileName(file)))
  const [[index], [authorities]] = [filesOf('index'), filesOf('authorities')]
  return index && authorities ? { index, authorities, operators: filesOf('operator') } : null
}

/** The envelope in a folder with all files that its lists name, unverified; null if there is none. */
export function envelopeIn(folder: Folder): Envelope | null {
  const bytes = folder.get(FEED_FILE)
  return bytes ? expanded(folder, readFeed(bytes)) : null
}

function expanded(folder: Folder, envelope: Envelope): Envelope {
  const lists = envelope.files.filter((file) => file.role === 'list')
  return withListed(
    envelope,
    lists.map((file) => ({ file, bytes: contentOf(folder, fileName(file)) })),
  )
}

/** A device whose build has none of it stores all of one language, and would refuse more than it has room for. */
function requireRoom({ files }: Envelope): void {
  const languages = Map.groupBy(
    files.filter((file) => file.role === 'text'),
    ({ language }) => language,
  )
  const texts = [...languages.values()].map(sizeOf)
  if (sizeOf(files.filter(({ role }) => role !== 'text')) + Math.max(0, ...texts) > STORED_LIMIT) throw new Refused('too-large')
}

function contentOf(folder: Folder, name: string): Uint8Array<ArrayBuffer> {
  const bytes = folder.get(name)
  if (!bytes) throw new Error(`The folder holds no ${name}`)
  return bytes
}

function sizeOf(files: readonly FeedFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}
