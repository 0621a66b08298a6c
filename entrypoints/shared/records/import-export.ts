import * as z from 'zod/mini'
import { validateDates } from './validate-dates.ts'
import { Tick, type Ticks } from '../checkup/ticks.ts'
import type { MessageKey } from '../i18n/translator.ts'
import { migrate } from '../storage/migrations.ts'
import { salvageList } from '../storage/parse-safely.ts'
import { isOverfull, isTooMuch } from './import-limits.ts'
import { DATE_FIELDS, ObjectionRecord, VERSION } from './record.ts'
import { Tried } from './tried.ts'

/** Exports records to a file, and imports them after validating every entry. */

const FORMAT = 'trainspotter-records'
const Envelope = z.object({ records: z.array(z.unknown()), used: z.optional(z.unknown()), tried: z.optional(z.unknown()) })

/** A problem with one entry: its path (`records[3].dates.sent`), and the sentence to show; `values` may hold a day. */
export interface EntryProblem {
  path: string
  key: MessageKey
  values?: { date: string }
}

/** The person's answers besides their records: which services they use, and which opt-outs worked. */
export interface Answers {
  ticks: Ticks
  tried: readonly Tried[]
}
export const NO_ANSWERS: Answers = { ticks: [], tried: [] }

/** `broken` counts the entries that cannot be imported; `problems` holds what is wrong with the first of them. */
export type Import =
  | { ok: true; records: ObjectionRecord[]; broken: number; problems: EntryProblem[]; answers: Answers }
  | { ok: false; key: MessageKey }

/** More would not be read by anybody. */
const MOST_PROBLEMS = 20

/** The text of the file. `aside` are stored values that could not be read; they are exported unchanged, and not imported again. */
export function exportRecords(
  records: readonly ObjectionRecord[],
  aside: readonly unknown[],
  now: string,
  { ticks, tried } = NO_ANSWERS,
): string {
  const filled = Object.entries({ used: ticks, tried, aside }).filter(([, values]) => values.length > 0)
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported: now, records, ...Object.fromEntries(filled) }, null, 2)}\n`
}

/** Reads an untrusted file. Never throws; an entry with a problem is left out, the others are kept. */
export function parseImport(text: string): Import {
  try {
    return readFile(parseJson(text))
  } catch {
    return { ok: false, key: 'import.damaged' }
  }
}

function readFile(value: unknown): Import {
  if (value === undefined) return { ok: false, key: 'import.damaged' }
  if (valueAt(value, ['format']) !== FORMAT) return { ok: false, key: 'import.foreign' }
  const contents = { records: valueAt(value, ['records']), used: valueAt(value, ['used']), tried: valueAt(value, ['tried']) }
  if (isTooMuch(contents)) return { ok: false, key: 'import.too-many' }
  const migrated = migrate({ ...contents, version: valueAt(value, ['version']) })
  if (migrated.state !== 'ready') return { ok: false, key: migrated.state === 'newer' ? 'import.newer' : 'import.unknown-version' }
  const envelope = Envelope.safeParse(migrated.value)
  return envelope.success ? readContents(envelope.data) : { ok: false, key: 'import.damaged' }
}

function readContents({ records, used, tried }: z.infer<typeof Envelope>): Import {
  const ids = new Set<string>()
  const entries = records.map((entry, at) => parseEntry(entry, at, ids))
  const broken = entries.filter(({ problems }) => problems.length > 0)
  return {
    ok: true,
    records: entries.flatMap(({ record, problems }) => (record && problems.length === 0 ? [record] : [])),
    broken: broken.length,
    problems: broken.flatMap(({ problems }) => problems).slice(0, MOST_PROBLEMS),
    answers: { ticks: salvageList(Tick, used) ?? [], tried: salvageList(Tried, tried) ?? [] },
  }
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return value
  } catch {
    return undefined
  }
}

/** `ids` are those of the entries before it. */
function parseEntry(entry: unknown, at: number, ids: Set<string>): { record?: ObjectionRecord; problems: EntryProblem[] } {
  if (isOverfull(entry)) return { problems: [{ path: pathOf(at, []), key: 'import.entry.invalid' }] }
  const parsed = ObjectionRecord.safeParse(entry)
  if (!parsed.success) {
    const first = parsed.error.issues.slice(0, MOST_PROBLEMS)
    return { problems: first.map(({ path }) => ({ path: pathOf(at, path), key: keyOf(entry, path) })) }
  }
  const record = parsed.data
  const twice: EntryProblem[] = ids.has(record.id) ? [{ path: pathOf(at, ['id']), key: 'import.entry.twice' }] : []
  const problems = validateDates(record, null).map(({ key, field, values }) => ({
    path: pathOf(at, field ? ['dates', field] : []),
    key,
    values,
  }))
  if (problems.length === 0) ids.add(record.id)
  return { record, problems: [...problems, ...twice] }
}

function pathOf(at: number, path: readonly PropertyKey[]): string {
  return [`records[${at}]`, ...path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))].join('')
}

function keyOf(entry: unknown, path: readonly PropertyKey[]): MessageKey {
  if (valueAt(entry, path) === undefined) return 'import.entry.missing'
  return DATE_FIELDS.some((field) => field === path.at(-1)) ? 'import.entry.not-a-day' : 'import.entry.invalid'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, part) => {
    const found: unknown = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part) ? Reflect.get(inner, part) : undefined
    return found
  }, value)
}
