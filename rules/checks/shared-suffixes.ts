import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { hostOf, isPlain, parentOf } from '../engine/hosts.ts'

/**
 * Domains under which anyone, or every office of a country, can register names, from https://publicsuffix.org/list/. Only those that are
 * likely in these rules: the whole list has more than 9,000 lines, and would need updates that nobody would notice missing.
 */
const SHARED = z.array(z.string()).parse(JSON.parse(readFileSync(join(import.meta.dirname, '../data/shared-suffixes.json'), 'utf8')))

/** The shared domain that a pattern leaves open; null if it names a specific owner's host. */
export function sharedSuffix(pattern: string): string | null {
  const host = hostOf(pattern)
  const fixed = isPlain(host) ? host : parentOf(host)
  return SHARED.find((suffix) => suffix === fixed) ?? null
}
