import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { hostOf, isPlain, parentOf } from '../engine/hosts.ts'

/**
 * Domains under which everybody, or every office of a country, has names of their own, from https://publicsuffix.org/list/. Only those
 * that are likely in these rules: the whole list has more than 9,000 lines, and would need a renewal nobody would miss.
 */
const SHARED = z.array(z.string()).parse(JSON.parse(readFileSync(join(import.meta.dirname, '../data/shared-suffixes.json'), 'utf8')))

/** The shared domain that a pattern leaves open; null if it names a host of somebody. */
export function sharedSuffix(pattern: string): string | null {
  const host = hostOf(pattern)
  const fixed = isPlain(host) ? host : parentOf(host)
  return SHARED.find((suffix) => suffix === fixed) ?? null
}
