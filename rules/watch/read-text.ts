export interface Manners {
  /** Timeout in milliseconds for the whole text. */
  patience: number
  /** Longer texts are not read to the end. */
  mostBytes: number
}

/** `gone`: nothing is there (any more); `huge`: longer than is read; `not-text`; `unreachable`: try again another day. */
export type Failure = 'gone' | 'huge' | 'not-text' | 'unreachable'
export type Reading = { text: string } | { failure: Failure }

const HEADERS = { 'user-agent': 'trainspotter-rules-watch (compares the documents that its rules cite)', accept: 'text/plain' }

/** Reads a plain text to its end, or returns why not. Never rejects. */
export async function readText(address: string, { patience, mostBytes }: Manners): Promise<Reading> {
  try {
    const response = await fetch(address, { headers: HEADERS, signal: AbortSignal.timeout(patience) })
    const failure = failureOf(response)
    if (failure === null) return await readBody(response, mostBytes)
    await response.body?.cancel()
    return { failure }
  } catch {
    return { failure: 'unreachable' }
  }
}

function failureOf({ ok, status, headers }: Response): Failure | null {
  if (status === 404 || status === 410) return 'gone'
  if (!ok) return 'unreachable'
  return headers.get('content-type')?.startsWith('text/plain') ? null : 'not-text'
}

/** Counted as it arrives: the size that a server announces need not be true. */
async function readBody(response: Response, mostBytes: number): Promise<Reading> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.byteLength
    if (bytes > mostBytes) return { failure: 'huge' }
    const piece = decode(decoder, part)
    if (piece === null) return { failure: 'not-text' }
    text += piece
  }
  const end = decode(decoder)
  return end === null ? { failure: 'not-text' } : { text: text + end }
}

/** Null if these bytes are not text. */
function decode(decoder: TextDecoder, part?: Uint8Array): string | null {
  try {
    const text = decoder.decode(part, { stream: part !== undefined })
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
