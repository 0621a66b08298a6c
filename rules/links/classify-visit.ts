/** One answer on the way to the page. */
export interface Hop {
  url: string
  status: number
}

/** How opening a link went. */
export interface Visit {
  /** Every address that was asked, in order, with its answer; the last one is where it ended. */
  hops: Hop[]
  /** Why it ended without an answer. */
  failure: 'no-host' | 'no-answer' | 'too-many-redirects' | 'not-https' | null
  /** The beginning of the page as text; empty if there is none. */
  body: string
}

/**
 * `ok`; `moved`: it works, but the address to link is another; `dead`; `login`: only for those signed in; `region`: closed to where this
 * machine stands; `closed`: the host does not let machines in, look by hand; `unreachable`: try again another day.
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

/** Where a reader would say that it is the same address. */
function isSamePlace(a: string, b: string): boolean {
  return stripped(a) === stripped(b)
}

function stripped(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '')
}
