import { knownOf, replaced } from './transitions.ts'
import { stateOf, type Change, type ObjectionRecord } from './record.ts'

/** What an import would do with each entry, and the records as they would be afterwards. No record appears twice. */
export interface Plan {
  /** Not here yet. */
  fresh: ObjectionRecord[]
  /** Here already, with the same content. */
  same: ObjectionRecord[]
  /** Newer in the file: replaces ours. */
  newer: ObjectionRecord[]
  /** Newer here: ours stays. */
  older: ObjectionRecord[]
  /** Changed in both: merged, see `join`. */
  conflicting: ObjectionRecord[]
  records: ObjectionRecord[]
}

type Kind = Exclude<keyof Plan, 'records'>

/**
 * Every change of a record leaves an entry in its history, so the histories show which version is later: the one that contains all
 * entries of the other. No history is ever lost, and importing the same file again changes nothing.
 */
export function planMerge(existing: readonly ObjectionRecord[], incoming: readonly ObjectionRecord[]): Plan {
  const plan: Plan = { fresh: [], same: [], newer: [], older: [], conflicting: [], records: [] }
  const after = new Map(existing.map((record) => [record.id, record]))
  const byContent = new Map(existing.map((record) => [contentOf(record), record.id]))
  for (const record of incoming) {
    const here = after.get(record.id) ?? after.get(byContent.get(contentOf(record)) ?? '')
    const kind = here ? compare(here, record) : 'fresh'
    const result = settle(kind, here ?? record, record)
    plan[kind].push(result)
    after.set(result.id, result)
  }
  return { ...plan, records: [...after.values()] }
}

function compare(here: ObjectionRecord, there: ObjectionRecord): Kind {
  if (here.id !== there.id) return 'same'
  const [ours, theirs] = [holds(here, there), holds(there, here)]
  if (ours !== theirs) return theirs ? 'newer' : 'older'
  return contentOf(here) === contentOf(there) ? 'same' : 'conflicting'
}

function settle(kind: Kind, here: ObjectionRecord, there: ObjectionRecord): ObjectionRecord {
  switch (kind) {
    case 'fresh':
    case 'newer':
      return there
    case 'older':
      return here
    case 'same':
      return { ...here, history: united(here, there) }
    case 'conflicting':
      return join(here, there)
  }
}

/** The one changed last wins; the dates it replaces go into the history, and both notes are kept. */
function join(a: ObjectionRecord, b: ObjectionRecord): ObjectionRecord {
  const [last, first] = [a, b].toSorted((x, y) => order(y.updatedAt, x.updatedAt) || order(canonical(y), canonical(x)))
  if (!last || !first) return a
  const was = replaced(first.dates, last.dates)
  const wasAbout = was && knownOf(first.about, was)
  const note = first.account === last.account ? '' : first.account
  const change: Change = {
    at: last.updatedAt,
    from: stateOf(first),
    to: stateOf(last),
    joined: true,
    ...(note && { note }),
    ...(was && { was }),
    ...(wasAbout && { wasAbout }),
  }
  return { ...last, notes: bothNotes(last.notes, first.notes), history: [...united(first, last), change] }
}

function bothNotes(last: string, first: string): string {
  if (last.includes(first)) return last
  return first.includes(last) ? first : `${last}\n\n${first}`
}

function united(a: ObjectionRecord, b: ObjectionRecord): Change[] {
  const known = new Set(a.history.map(spell))
  const more = b.history.filter((change) => !known.has(spell(change)))
  return more.length === 0 ? a.history : [...a.history, ...more].toSorted((x, y) => order(x.at, y.at))
}

function holds(one: ObjectionRecord, other: ObjectionRecord): boolean {
  const known = new Set(one.history.map(spell))
  return other.history.every((change) => known.has(spell(change)))
}

/** Everything the person entered, without where and when it was recorded. */
function contentOf(record: ObjectionRecord): string {
  return canonical({ ...record, id: '', history: [], createdAt: '', updatedAt: '' })
}

const spelled = new WeakMap<object, string>()

/** As JSON. A change is never edited, so it is serialised once, however many records are compared. */
function spell(change: Change): string {
  const known = spelled.get(change) ?? canonical(change)
  spelled.set(change, known)
  return known
}

/** JSON that does not depend on the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => order(a, b)))
      : inner,
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
