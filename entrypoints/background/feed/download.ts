import { Refused, type Refusal } from '../../../rules/feed/refusals.ts'
import { FeedFailed } from './errors.ts'
import { browser } from 'wxt/browser'
import type { FeedAddress } from '../../shared/feed/address.ts'

export interface Wanted {
  url: string
  /** The only content type that is accepted. */
  type: 'text/plain' | 'application/json'
  /** Limit in bytes, counted after decompression. */
  limit: number
  /** The error for anything larger. */
  excess: Refusal
  etag: string | null
}

export interface Download {
  /** Null for a 304: nothing new. */
  bytes: Uint8Array<ArrayBuffer> | null
  etag: string | null
  /** The server's clock, milliseconds since 1970, or null if it sends none. */
  served: number | null
}

/**
 * Time limit of a download in milliseconds, however fast it is. Browsers stop a worker that has waited for half a
 * minute, and the attempt would then not be logged: https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */
const PATIENCE = 20_000

/**
 * One request, the same for everybody: no cookie, no referrer, no language, no cache of the browser.
 * Any redirect is refused: it could lead anywhere. Rejects with `FeedFailed` or `Refused`.
 */
export async function download({ url, type, limit, excess, etag }: Wanted, patience = AbortSignal.timeout(PATIENCE)): Promise<Download> {
  const headers = { accept: type, 'accept-language': '*', ...(etag ? { 'if-none-match': etag } : {}) }
  const response = await fetch(url, {
    headers,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'manual',
    signal: patience,
  }).catch(() => {
    throw patience.aborted ? new Refused('endless') : new FeedFailed('unreachable')
  })
  const { status } = response
  const served = timeOf(response)
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) throw new Refused('redirect')
  if (status === 304 && etag) return { bytes: null, etag, served }
  if (status !== 200) throw new FeedFailed('http')
  if (!isType(response, type)) throw new Refused('type')
  return { bytes: await readBody(response, { limit, excess }, patience), etag: response.headers.get('etag'), served }
}

/** Reads no further than the limit, whatever the server promised. */
async function readBody(
  response: Response,
  { limit, excess }: Pick<Wanted, 'limit' | 'excess'>,
  patience: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for await (const part of response.body ?? []) {
      size += part.length
      if (size > limit) throw new Refused(excess)
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(patience.aborted ? 'endless' : 'truncated')
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

function isType({ headers }: Response, type: string): boolean {
  return headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() === type
}

function timeOf({ headers }: Response): number | null {
  const time = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(time) ? null : time
}

/** Rejects if the person or the browser has not granted the feed's host, or has taken it back. */
export async function requireGrant({ pattern }: FeedAddress): Promise<void> {
  if (!(await browser.permissions.contains({ origins: [pattern] }))) throw new FeedFailed('permission')
}
