import * as z from 'zod/mini'
import { ObjectionRecord, VERSION, type StoredRecords } from '../records/record.ts'
import { salvageList } from './parse-safely.ts'

/** One step from a version of stored or exported records to the next; `up` is pure, and kept until nobody can have `from` any more. */
export interface Migration {
  from: number
  /** Date of the first release that has it. */
  since: string
  up: (old: object) => object
}

/** Oldest first. Each has a test with data as the release before it stored them. */
export const MIGRATIONS: readonly Migration[] = [{ from: 1, since: '2026-11-30', up: fromVersion1 }]

const Versioned = z.looseObject({ version: z.int() })

/**
 * Brings older data to the current version, step by step. `newer` was written by a later release; `unknown` has no version, or one without
 * a step. Neither is a mistake of the person, and neither may be overwritten.
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

/** For the storage: the value in its current shape, or unchanged if it cannot be migrated. */
export function upgradeRecords(value: unknown): unknown {
  const result = migrate(value)
  return result.state === 'ready' ? result.value : value
}

const Loose = z.object({ version: z.literal(VERSION), records: z.array(z.unknown()) })

/** The readable records of a damaged list; undefined if it is not even a list. */
export function salvageRecords(value: unknown): StoredRecords | undefined {
  const loose = Loose.safeParse(upgradeRecords(value)).data
  return loose && { version: VERSION, records: salvageList(ObjectionRecord, loose.records) ?? [] }
}

const List = z.looseObject({ records: z.array(z.unknown()) })
const Entry = z.looseObject({ dates: z.looseObject({}), coversLinked: z.optional(z.unknown()) })

/** Version 1 had only exact days, and knew of linked accounts only that they are covered. Does not touch what does not look like a record. */
function fromVersion1(old: object): object {
  const list = List.safeParse(old)
  return list.success ? { ...list.data, records: list.data.records.map(entryFromVersion1) } : old
}

function entryFromVersion1(entry: unknown): unknown {
  const parsed = Entry.safeParse(entry)
  if (!parsed.success) return entry
  const { coversLinked, dates, ...rest } = parsed.data
  return {
    ...rest,
    dates: { acknowledged: null, asked: null, replied: null, ...dates },
    about: {},
    answerUnknown: false,
    covers: coversLinked === true ? 'linked' : null,
    madeUnder: null,
  }
}
