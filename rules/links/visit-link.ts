import type { Hop, Visit } from './classify-visit.ts'

const HEADERS = {
  'user-agent': 'trainspotter-rules-links (checks the links of its rules)',
  accept: 'text/html,*/*;q=0.8',
  'accept-language': 'en',
}
const MOST_HOPS = 8
/** The beginning of a page is enough to tell what it is. */
const MOST_BYTES = 64 * 1024

export interface Manners {
  /** Timeout in milliseconds. */
  patience: number
  /** Whether a redirect may leave https; only for tests against this machine. */
  plainHttp?: boolean
}

/** Opens a link as a reader would, one redirect after the other, and reads the beginning of the page. Never rejects. */
export async function visitLink(link: string, { patience, plainHttp = false }: Manners): Promise<Visit> {
  const hops: Hop[] = []
  let url = link
  try {
    while (hops.length < MOST_HOPS) {
      const response = await fetch(url, { headers: HEADERS, redirect: 'manual', signal: AbortSignal.timeout(patience) })
      hops.push({ url, status: response.status })
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (location === null) return { hops, failure: null, body: await readStart(response) }
      await response.body?.cancel()
      url = new URL(location, url).href
      if (!plainHttp && !url.startsWith('https:')) return { hops, failure: 'not-https', body: '' }
    }
    return { hops, failure: 'too-many-redirects', body: '' }
  } catch (error) {
    return { hops, failure: isNoHost(error) ? 'no-host' : 'no-answer', body: '' }
  }
}

async function readStart(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('html')) {
    await response.body?.cancel()
    return ''
  }
  const decoder = new TextDecoder()
  let text = ''
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, { stream: true })
    if (text.length >= MOST_BYTES) break
  }
  return text
}

/** The name is not in the DNS, as opposed to a host that does not respond. */
function isNoHost(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'ENOTFOUND'
}
