import { browser } from 'wxt/browser'
import { ENVELOPE_LIMIT, readFeed } from '../../../rules/feed/envelope.ts'
import { parseKeys } from '../../../rules/feed/trust.ts'
import { isAhead, verifyEnvelope, type VerifyContext, type Verified } from '../../../rules/feed/verify-envelope.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import type { FeedHead, FeedResult } from '../../shared/feed/schemas.ts'
import { feedHead, read } from '../../shared/storage/storage.ts'
import { bundledIndex, serialOf } from '../rules/bundled-rules.ts'
import { commitFeed } from './commit.ts'
import { download, type Download, requireGrant } from './download.ts'
import { FeedFailed } from './errors.ts'
import { fetchMissing } from './files.ts'
import { trustOf, canVerify } from './trust.ts'

/**
 * A hostile host could give each user a different ETag and recognise them by it, so none is sent back after a week. A new ETag does not
 * restart the week: otherwise a host could track a user indefinitely by issuing a new one each time.
 */
const DAY = 86_400_000
const ETAG_LIFE = 7 * DAY

/**
 * One attempt: fetches the envelope and the missing files, verifies all of them, and only then stores them. `now` is the device's clock in
 * milliseconds. Rejects with `FeedFailed` or `Refused`; nothing is changed then.
 */
export async function checkFeed(address: FeedAddress, now: number): Promise<FeedResult> {
  if (!(await canVerify())) throw new FeedFailed('unsupported')
  await requireGrant(address)
  const head = await read(feedHead)
  const build = await bundledIndex().catch(() => null)
  const bundled = serialOf(build)
  const here = { trust: trustOf(address, head), now, served: null, version: browser.runtime.getManifest().version }
  const kept = head && (await reread(head, here))

  // After the build's keys changed, the stored envelope has to be verified again, so no ETag is sent once.
  const sent = kept && head.keys === address.keys ? usableEtag(head, now) : null
  const etag = sent?.value ?? null
  const reply = await download({ url: address.url, type: 'text/plain', limit: ENVELOPE_LIMIT, excess: 'too-large', etag })
  const text = reply.bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(reply.bytes)
  const mark = etagOf(reply, sent?.since ?? now)
  if (kept && (text === null || text === head.envelope)) {
    const missing = await fetchMissing(address, kept, build, now)
    const same = text === null ? head : headOf(kept, address, text, mark)
    if (text !== null || missing.length > 0) await commitFeed(same, missing, head)
    return 'same'
  }
  // If the stored envelope no longer verifies, the same one may be fetched again, but none older.
  const greatest = head && !isFromFuture(head, bundled, now) ? head.serial : 0
  const floor = Math.max(bundled - 1, kept ? greatest : greatest - 1)
  const rootFloor = { serial: bundled - 1, issued: issuedOf(head, now) }
  const fresh = await verifyEnvelope(reply.bytes ?? new Uint8Array(), { ...here, served: reply.served, floor, rootFloor })
  const missing = await fetchMissing(address, fresh, build, now)
  await commitFeed(headOf(fresh, address, text ?? '', mark), missing, head)
  return fresh.envelope.serial > bundled && fresh.envelope.serial !== head?.serial ? 'updated' : 'same'
}

/**
 * Whether the stored serial was accepted while the clock was ahead. It would block every update until that day, so it is not used as the
 * floor. If the bundled rules are ahead as well, today's clock is the wrong one.
 */
function isFromFuture({ serial }: FeedHead, bundled: number, now: number): boolean {
  return isAhead(serial, now + DAY) && !isAhead(bundled, now + DAY)
}

/** When the stored envelope was signed; long ago if it has no valid date. */
function issuedOf(head: FeedHead | null, now: number): string {
  const never = new Date(0).toISOString()
  try {
    const { issued } = head ? readFeed(new TextEncoder().encode(head.envelope)) : { issued: never }
    return Date.parse(issued) > now + DAY ? never : issued
  } catch {
    return never
  }
}

/** The stored envelope, verified again: storage may be damaged, and the keys of the build may have changed since. */
async function reread(head: FeedHead, here: Omit<VerifyContext, 'floor'>): Promise<Verified | null> {
  return verifyEnvelope(new TextEncoder().encode(head.envelope), { ...here, floor: head.serial - 1 }).catch(() => null)
}

function headOf({ envelope, trust }: Verified, { keys }: FeedAddress, text: string, etag: FeedHead['etag']): FeedHead {
  const own = parseKeys(keys).map(({ key }) => key)
  const trusted = trust.keys.map(({ key }) => key).filter((key) => !own.includes(key))
  return { serial: envelope.serial, envelope: text, etag, keys, trusted, revoked: [...trust.revoked] }
}

function usableEtag({ etag }: FeedHead, now: number): FeedHead['etag'] {
  const age = etag ? now - etag.since : ETAG_LIFE
  return age >= 0 && age < ETAG_LIFE ? etag : null
}

function etagOf({ etag }: Download, since: number): FeedHead['etag'] {
  return etag === null ? null : { value: etag, since }
}
