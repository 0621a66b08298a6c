import { splitFeed } from '../../../rules/feed/envelope.ts'
import { extendTrust, parseKeys, type Trust } from '../../../rules/feed/trust.ts'
import { verifySignatures } from '../../../rules/feed/verify-envelope.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import type { FeedHead } from '../../shared/feed/schemas.ts'

/**
 * The keys that count: those of this build, with the ones that envelopes have added or revoked since. Added keys count only under the root
 * keys that added them: a build with other root keys was made because the old ones were stolen. Revoked keys stay revoked.
 */
export function trustOf({ keys }: FeedAddress, head: FeedHead | null): Trust {
  const own = { keys: parseKeys(keys), revoked: [] }
  const added = head?.keys && rootsOf(keys) === rootsOf(head.keys) ? head.trusted : []
  return extendTrust(own, added, head?.revoked ?? [])
}

/** Whether this build still trusts the stored envelope. It was verified on arrival, so this is checked again only after a change of keys. */
export async function isStillTrusted(head: FeedHead, address: FeedAddress): Promise<boolean> {
  if (head.keys === address.keys) return true
  const { lines, signed } = splitFeed(new TextEncoder().encode(head.envelope))
  return verifySignatures(lines, signed, trustOf(address, head)).then(
    () => true,
    () => false,
  )
}

function rootsOf(keys: string): string {
  return parseKeys(keys)
    .flatMap(({ key, root }) => (root ? [key] : []))
    .toSorted()
    .join()
}

/** Any valid public key: it only serves to test whether the browser can import one. */
const SAMPLE = new Uint8Array(32).fill(1)

/** Whether this browser knows Ed25519 (Chrome from 137, Firefox from 129). Without it the feed stays off, and says so. */
export async function canVerify(): Promise<boolean> {
  return crypto.subtle.importKey('raw', SAMPLE, 'Ed25519', false, ['verify']).then(
    () => true,
    () => false,
  )
}
