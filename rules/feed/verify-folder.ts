import { FEED_FILE, fileName, readFeed, type Envelope, type FeedFile } from './envelope.ts'
import type { Folder } from './make-feed.ts'
import { parseKeys } from './trust.ts'
import { verifyEnvelope } from './verify-envelope.ts'
import { admitFeedRules, admitParts, readFeedText, verifyFile } from './verify-file.ts'

/** Judges a folder as the extension will: the envelope after what is published now, and every file. Rejects with `Refused`. */
export async function verifyFolder(folder: Folder, keys: string, published: Envelope | null, now: number): Promise<Envelope> {
  const trust = { keys: parseKeys(keys), revoked: [] }
  const floor = published?.serial ?? 0
  const bytes = contentOf(folder, FEED_FILE)
  // The greatest version, since the one that must suffice for readers is not known here.
  const { envelope } = await verifyEnvelope(bytes, { trust, floor, now, served: null, version: '99999' })
  for (const file of envelope.files) {
    const content = contentOf(folder, fileName(file))
    await verifyFile(content, file)
    if (file.role === 'rules') admitFeedRules(content, envelope)
    if (file.role === 'text') readFeedText(content, file.language)
  }
  const filesOf = (role: FeedFile['role']) =>
    envelope.files.filter((file) => file.role === role).map((file) => contentOf(folder, fileName(file)))
  const [[index], [authorities]] = [filesOf('index'), filesOf('authorities')]
  if (index && authorities) admitParts({ index, authorities, operators: filesOf('operator') }, envelope)
  return envelope
}

/** The envelope in a folder, unverified; null where there is none. */
export function envelopeIn(folder: Folder): Envelope | null {
  const bytes = folder.get(FEED_FILE)
  return bytes ? readFeed(bytes) : null
}

function contentOf(folder: Folder, name: string): Uint8Array<ArrayBuffer> {
  const bytes = folder.get(name)
  if (!bytes) throw new Error(`The folder holds no ${name}`)
  return bytes
}
