import type { FeedFile } from './envelope.ts'
import { toHex } from './hex.ts'
import { Refused } from './refusals.ts'

/** Checks that these are the bytes that the envelope names. Rejects with `Refused`. */
export async function verifyBytes(bytes: Uint8Array<ArrayBuffer>, { sha256, size }: Pick<FeedFile, 'sha256' | 'size'>): Promise<void> {
  if (bytes.length < size) throw new Refused('truncated')
  if (bytes.length > size) throw new Refused('size')
  if (toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) !== sha256) throw new Refused('hash')
}
