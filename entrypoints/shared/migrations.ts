import * as z from 'zod/mini'
import { ObjectionRecord, VERSION, type StoredRecords } from './records.ts'

/** One step from a version of stored or exported records to the next; `up` is pure and kept until nobody can have `from` any more. */
export interface Migration {
  from: number
  /** Day of the first release that has it. */
  since: string
  up: (old: object) => object
}

/** The oldest first. Each has a test with data as the release before it wrote them. */
export const MIGRATIONS: readonly Migration[] = []

const Versioned = z.looseObject({ version: z.int() })

/**
 * Brings older data to the present version, step by step. `newer` was written by a later release; `unknown` has no version,
 * or one that no step starts from. Neither is an error that a person made, and neither may be overwritten.
 */
export function migrate(
  value: unknown,
  to: number = VERSION,
  steps: readonly Migration[] = MIGRATIONS,
): { state: 'ready'; value: object } | { state: 'newer' | 'unknown' } {
  const parsed = Versioned.safeParse(value)
  if (!parsed.success) return { state: 'unknown' }
  const { version } = parsed.data
  if (version > to) return { state: 'newer' }
  if (version === to) return { state: 'ready', value: parsed.data }
  const step = steps.find(({ from }) => from === version)
  return step ? migrate({ ...step.up(parsed.data), version: version + 1 }, to, steps) : { state: 'unknown' }
}

/** For the storage: the present shape where it can be reached, else the value as it is. */
export function upgradeRecords(value: unknown): unknown {
  const result = migrate(value)
  return result.state === 'ready' ? result.value : value
}

const Loose = z.object({ version: z.literal(VERSION), records: z.array(z.unknown()) })

/** The records that can still be read of a damaged list; undefined where not even a list is left. */
export function salvageRecords(value: unknown): StoredRecords | undefined {
  const parsed = Loose.safeParse(value)
  if (!parsed.success) return undefined
  const whole = parsed.data.records.map((one) => ObjectionRecord.safeParse(one))
  return { version: VERSION, records: whole.flatMap(({ data }) => (data ? [data] : [])) }
}
