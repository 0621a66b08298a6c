import { splitFeed } from '../../../rules/feed/envelope.ts'
import { extendTrust, parseKeys, type Trust } from '../../../rules/feed/trust.ts'
import { verifySignatures } from '../../../rules/feed/verify-envelope.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import type { FeedHead } from '../../shared/feed/schemas.ts'

/**
 * Whose signatures count: the keys of this build, and what envelopes said of keys since. Keys that were added count only under the root
 * keys that added them: a build with others was made because those were stolen. Revoked stays revoked.
 */
export function trustOf({ keys }: FeedAddress, head: FeedHead | null): Trust {
  const own = { keys: parseKeys(keys), revoked: [] }
  const added = head?.keys && rootsOf(keys) === rootsOf(head.keys) ? head.trusted : []
  return extendTrust(own, added, head?.revoked ?? [])
}

/** Whether this build would still take the stored envelope for genuine. It was verified when it came, so only after a change of keys is it again. */
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

/** Any public key: it is only tried whether the browser takes one. */
const SAMPLE = new Uint8Array(32).fill(1)

/** Whether this browser knows Ed25519 (Chrome from 137, Firefox from 129). Without it the feed stays off, and says so. */
export async function canVerify(): Promise<boolean> {
  return crypto.subtle.importKey('raw', SAMPLE, 'Ed25519', false, ['verify']).then(
    () => true,
    () => false,
  )
}
