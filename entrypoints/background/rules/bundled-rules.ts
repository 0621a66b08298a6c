import * as z from 'zod/mini'
import { toHex } from '../../../rules/feed/hex.ts'
import { joinParts } from '../../../rules/engine/join-parts.ts'
import type { Build } from '../../../rules/feed/against-build.ts'
import { AUTHORITIES, INDEX, IndexPart, isAuthoritiesPart, isOperatorPart, operatorPath } from '../../../rules/schema/parts.ts'
import { fetchBytes } from '../../shared/fetch-json.ts'

/** A bundled part of the rules, as it was read. */
export interface Bundled {
  raw: unknown
  /** SHA-256 of the file, in hex. */
  digest: string
}

const Serial = z.object({ serial: z.int() })

/** Rejects if it cannot be read. */
export async function bundledPart(path: string): Promise<Bundled> {
  const bytes = await fetchBytes(`/${path}`)
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return { raw: JSON.parse(new TextDecoder().decode(bytes)), digest: toHex(new Uint8Array(digest)) }
}

export function bundledIndex(): Promise<Bundled> {
  return bundledPart(INDEX)
}

/**
 * Throws if it is not reliable. The build checked the files it wrote, so the check, a third of the time from waking to the badge, is
 * skipped for the same bytes.
 */
export function readIndex(bundled: Bundled): IndexPart {
  return isBuilt(bundled) ? bundled.raw : IndexPart.parse(bundled.raw)
}

/** This build's rules about these operators, or about all of them for null. Rejects if they cannot be read. */
export async function bundledBuild(bundled: Bundled, operators: readonly string[] | null): Promise<Build> {
  const index = readIndex(bundled)
  const ids = index.operators.map(({ id }) => id).filter((id) => operators?.includes(id) ?? true)
  const [{ raw: authorities }, ...parts] = await Promise.all([bundledPart(AUTHORITIES), ...ids.map((id) => bundledPart(operatorPath(id)))])
  const own = parts.map(({ raw }) => raw)
  if (!isAuthoritiesPart(authorities) || !own.every(isOperatorPart)) throw new Error('A part of the bundled rules cannot be read')
  return { index, rules: joinParts(index, own, authorities) }
}

/** Serial of the bundled rules, the floor for the feed; 0 if they cannot be read. */
export function serialOf(bundled: Bundled | null): number {
  const { success, data } = Serial.safeParse(bundled?.raw)
  return success ? data.serial : 0
}

function isBuilt(bundled: Bundled): bundled is Bundled & { raw: IndexPart } {
  return bundled.digest === __RULES_DIGEST__
}
