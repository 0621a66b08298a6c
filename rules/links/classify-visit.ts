/** One response on the way to the page. */
export interface Hop {
  url: string
  status: number
}

/** The result of opening a link. */
export interface Visit {
  /** Every address that was requested, in order, with its response; the last one is the final page. */
  hops: Hop[]
  /** Why it ended without a response. */
  failure: 'no-host' | 'no-answer' | 'too-many-redirects' | 'not-https' | null
  /** The beginning of the page as text; empty if there is none. */
  body: string
}

/**
 * `ok` · `moved`: works, but the address to link has changed · `dead` · `login`: only when signed in · `region`: blocked for this machine's
 * location · `closed`: the host blocks bots, check by hand · `unreachable`: try again another day.
 */
export const VERDICTS = ['ok', 'moved', 'login', 'region', 'closed', 'unreachable', 'dead'] as const
export type Verdict = (typeof VERDICTS)[number]

const LOGIN = /\/(login|log-in|signin|sign-in|checkpoint|anmelden)\b|\/accounts\/login|^https:\/\/(accounts|login|auth)\./i
const REGION_PAGE =
  /not available in your (country|region|location|territory)|nicht in (deinem|ihrem) land verf|unavailable (in|for) your region/i
const GONE_PAGE =
  /<title>[^<]*(page not found|404|not found|seite nicht gefunden)[^<]*<|this (content|page) (isn't|is not|isn&#039;t) available/i
const PERMANENT = [301, 308]

/** What a visit says about the link. Pure. */
export function classifyVisit({ hops, failure, body }: Visit): Verdict {
  const [first, last] = [hops[0], hops.at(-1)]
  if (failure === 'no-host') return 'dead'
  if (failure === 'not-https') return 'moved'
  if (failure || !first || !last) return 'unreachable'
  if (last.status === 451 || REGION_PAGE.test(body)) return 'region'
  if (last.status === 401 || (last !== first && LOGIN.test(last.url) && !LOGIN.test(first.url))) return 'login'
  if (last.status === 404 || last.status === 410) return 'dead'
  if ([403, 405, 406, 429, 999].includes(last.status)) return 'closed'
  if (last.status >= 400) return 'unreachable'
  if (GONE_PAGE.test(body)) return 'dead'
  return hops.some(({ status }) => PERMANENT.includes(status)) && !isSamePlace(first.url, last.url) ? 'moved' : 'ok'
}

/** Whether a reader would call it the same address. */
function isSamePlace(a: string, b: string): boolean {
  return stripped(a) === stripped(b)
}

function stripped(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '')
}
