import { FILE_LIMIT, fileName, type FeedFile } from '../../../rules/feed/envelope.ts'
import { Refused } from '../../../rules/feed/refusals.ts'
import { verifyBytes } from '../../../rules/feed/verify-bytes.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import { download, requireGrant } from './download.ts'

/** The stored copy of a file if it is intact; otherwise the host's, verified. Rejects with `Refused` or `FeedFailed`. */
export async function storedOrFetched(address: FeedAddress, file: FeedFile, stored: string | undefined): Promise<Fetched> {
  if (stored !== undefined && (await isIntact(stored, file))) return { text: stored, bytes: encode(stored), fresh: false }
  const bytes = await fetchFile(address, file)
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), bytes, fresh: true }
}

export interface Fetched {
  text: string
  bytes: Uint8Array<ArrayBuffer>
  /** Whether it was fetched, so that it still has to be stored. */
  fresh: boolean
}

async function isIntact(stored: string, file: FeedFile): Promise<boolean> {
  return verifyBytes(encode(stored), file).then(
    () => true,
    () => false,
  )
}

async function fetchFile(address: FeedAddress, file: FeedFile): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > FILE_LIMIT) throw new Refused('too-large')
  // Calling an API also resets the 30-second idle timer of the worker, once per file.
  await requireGrant(address)
  const url = new URL(fileName(file), address.url).href
  const { bytes } = await download({ url, type: 'application/json', limit: file.size, excess: 'size', etag: null })
  if (!bytes) throw new Refused('truncated')
  await verifyBytes(bytes, file)
  return bytes
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
