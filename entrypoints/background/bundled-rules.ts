import * as z from 'zod/mini'
import { fetchJson } from '../shared/fetch-json.ts'

const Serial = z.object({ serial: z.int() })

/** The rules that came with the extension, not yet checked. Rejects where they cannot be read. */
export function bundledRules(): Promise<unknown> {
  return fetchJson('/rules.json')
}

/** Their serial, below which no feed can go; 0 where it cannot be read. */
export function serialOf(rules: unknown): number {
  const { success, data } = Serial.safeParse(rules)
  return success ? data.serial : 0
}
