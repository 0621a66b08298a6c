import type { Verified } from '../../../rules/feed/verify-envelope.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import type { Written } from '../../shared/storage/storage.ts'
import { bundledBuild, serialOf, type Bundled } from '../rules/bundled-rules.ts'
import { fetchParts } from './fetch-parts.ts'
import { fetchWhole, type JudgeOf } from './fetch-whole.ts'

/**
 * Fetches and verifies the files of a verified envelope that differ from the bundled ones and are not stored yet: rules, and the sentences
 * in the language in use. Stored files are checked again, because they may have come with another envelope, or to another build.
 * Fetches nothing if the bundled rules are as new. Rejects with `Refused` or `FeedFailed`.
 */
export async function fetchMissing(
  address: FeedAddress,
  { envelope, root }: Verified,
  bundled: Bundled | null,
  now: number,
): Promise<Written[]> {
  if (envelope.serial <= serialOf(bundled)) return []
  const judgeOf: JudgeOf = async (operators) => ({ now, build: root || !bundled ? null : await bundledBuild(bundled, operators) })
  return envelope.format === 1 ? fetchWhole(address, envelope, judgeOf) : fetchParts(address, envelope, bundled, judgeOf)
}
