import * as z from 'zod/mini'
import { toHex } from '../../../rules/feed/hex.ts'
import { parseRules } from '../../../rules/schema/parse-rules.ts'
import type { Rules } from '../../../rules/schema/schema.ts'
import { fetchBytes } from '../../shared/fetch-json.ts'

/** The rules that came with the extension, as they were found. */
export interface Bundled {
  raw: unknown
  /** SHA-256 of the file, in hex. */
  digest: string
}

const Serial = z.object({ serial: z.int() })

/** Rejects where they cannot be read. */
export async function bundledRules(): Promise<Bundled> {
  const bytes = await fetchBytes('/rules.json')
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return { raw: JSON.parse(new TextDecoder().decode(bytes)), digest: toHex(new Uint8Array(digest)) }
}

/**
 * Throws where they say nothing reliable. The build has checked the file that it wrote, so a worker that finds the same
 * bytes need not: the check would take a third of the time from its sleep to the badge.
 */
export function readBundled(bundled: Bundled): Rules {
  return isAsBuilt(bundled) ? bundled.raw : parseRules(bundled.raw)
}

/** Their serial, below which no feed can go; 0 where it cannot be read. */
export function serialOf(bundled: Bundled | null): number {
  const { success, data } = Serial.safeParse(bundled?.raw)
  return success ? data.serial : 0
}

function isAsBuilt(bundled: Bundled): bundled is Bundled & { raw: Rules } {
  return bundled.digest === __RULES_DIGEST__
}
