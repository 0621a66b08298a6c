import type { Fact, Facts, Marks } from './facts-for.ts'

/** Kinds of news for a person. Their words are `news.<kind>`. */
export const CHANGE_KINDS = [
  'policy-active',
  'policy-announced',
  'policy-paused',
  'policy-opt-in',
  'policy-not-used',
  'policy-unknown',
  'policy-claim',
  'policy-default',
  'policy-whose',
  'policy-dates',
  'policy-basis',
  'policy-uses',
  'form-yes',
  'form-no',
  'form-unclear',
  'right',
  'route-new',
  'route-moved',
  'route-asks',
  'route-gone',
  'event-new',
  'event-outcome',
  'remedy-new',
  'remedy-changed',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export interface Change {
  kind: ChangeKind
  /** Id of the statement, even if it was removed. */
  id: string
  /** Ids of the services that it concerns. */
  services: string[]
  /** The date of a new event; for anything else the date on which the rules with it were published. */
  date: string
  /**
   * What differs, before and after, in the codes of the rules. One is absent for a new or removed statement; both are absent in news stored
   * by an earlier version.
   */
  before?: Marks | undefined
  after?: Marks | undefined
}

/** Message key for a change. A change of a policy names the company only if it is the company's own claim. */
export function newsKey({ kind, after }: Pick<Change, 'kind' | 'after'>): `news.${ChangeKind}` | 'news.policy' {
  const isClaim = kind.startsWith('policy-') && kind !== 'policy-claim' && kind !== 'policy-unknown'
  return isClaim && after?.['claim'] !== undefined && after['claim'] !== 'stated' ? 'news.policy' : `news.${kind}`
}

/** An event older than the earlier rules by more than this was added late, and is not news. */
const LATE_DAYS = 31

/**
 * What changed for a person between two releases, most important first. Wording, order and recheck dates do not count, nor does a service
 * that the earlier release did not cover.
 */
export function changesBetween(before: Facts, now: Facts): Change[] {
  const earlier = new Map(before.facts.map((fact) => [fact.key, fact]))
  const after = { ...now, facts: aboutKnown(before, now.facts) }
  const is = new Set(after.facts.map(({ key }) => key))
  const gone = before.facts.filter(({ key }) => !is.has(key))
  const changes = after.facts.flatMap((fact) => {
    const was = earlier.get(fact.key) ?? commonStatus(fact, before.facts) ?? renamed(fact, gone)
    return toChange(changeKind(was, fact, before), fact, after, turnOf(was, fact))
  })
  const lost = gone.filter((fact) => isOptOut(fact) && !after.facts.some((other) => isOptOut(other) && sameMarks(fact, other)))
  return merge([...changes, ...lost.flatMap((fact) => toChange('route-gone', fact, after, { before: fact.marks }))]).toSorted(byKind)
}

function aboutKnown({ services, facts }: Facts, all: readonly Fact[]): Fact[] {
  const known = new Set(services ?? facts.flatMap((fact) => fact.services))
  return all.flatMap((fact) => {
    const shared = fact.services.filter((id) => known.has(id))
    return shared.length > 0 ? [{ ...fact, services: shared }] : []
  })
}

/** Versions before December 2026 stored one status for all services. */
function commonStatus(fact: Fact, earlier: readonly Fact[]): Fact | undefined {
  return kindOf(fact) === 'status'
    ? earlier.find(({ key, services }) => key === 'status' && fact.services.every((id) => services.includes(id)))
    : undefined
}

function changeKind(was: Fact | undefined, is: Fact, before: Facts): string | null {
  const differs = (mark: string): boolean => !was || isDifferent(was, is, mark)
  switch (is.key.split(' ', 1)[0]) {
    case 'policy':
      if (differs('status')) return `policy-${is.marks['status']}`
      if (differs('claim')) return 'policy-claim'
      if (differs('default')) return 'policy-default'
      if (differs('whose') || differs('beside')) return 'policy-whose'
      if (differs('since') || differs('until')) return 'policy-dates'
      return differs('uses') || differs('excludes') ? 'policy-uses' : differs('basis') ? 'policy-basis' : null
    case 'status':
      return differs('form') ? `form-${is.marks['form']}` : differs('right') ? 'right' : null
    case 'route':
      return !was ? 'route-new' : ['url', 'email', 'path', 'clicks'].some(differs) ? 'route-moved' : differs('asks') ? 'route-asks' : null
    case 'event':
      if (!was) return isRecent(is.marks['date'] ?? '', before.published) ? 'event-new' : null
      return differs('outcome') ? 'event-outcome' : null
    case 'remedy':
      return !was ? 'remedy-new' : differs('joinable') ? 'remedy-changed' : null
    default:
      return null
  }
}

/** Marks that make sense only together. */
const TOGETHER = [
  ['status', 'claim'],
  ['uses', 'excludes'],
] as const

/** The marks that differ, on either side. */
function turnOf(was: Fact | undefined, is: Fact): Pick<Change, 'before' | 'after'> {
  if (!was) return { after: is.marks }
  const names = Object.keys(is.marks).filter((name) => isDifferent(was, is, name))
  const told = new Set([...names, ...TOGETHER.flatMap((group) => (group.some((name) => names.includes(name)) ? group : []))])
  return { before: pick(was.marks, told), after: pick(is.marks, told) }
}

function pick(marks: Marks, names: ReadonlySet<string>): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([name]) => names.has(name)))
}

/** A mark that an earlier version did not store is not a difference. */
function isDifferent(was: Fact, is: Fact, mark: string): boolean {
  const [before, after] = [was.marks[mark], is.marks[mark]]
  return before !== undefined && after !== undefined && before !== after
}

function toChange(
  kind: string | null,
  { id, services, marks }: Fact,
  { published }: Facts,
  turn: Pick<Change, 'before' | 'after'>,
): Change[] {
  const known = CHANGE_KINDS.find((one) => one === kind)
  const date = (known === 'event-new' && marks['date']) || published
  return known ? [{ kind: known, id, services, date, ...turn }] : []
}

/** A statement with a new id that says the same as a removed one counts as that one. */
function renamed(fact: Fact, gone: readonly Fact[]): Fact | undefined {
  return gone.find((other) => kindOf(other) === kindOf(fact) && sameMarks(fact, other))
}

function isRecent(date: string, published: string): boolean {
  const oldest = new Date(Date.parse(`${published}T00:00Z`) - LATE_DAYS * 86_400_000).toISOString()
  return date >= oldest.slice(0, date.length)
}

function isOptOut(fact: Fact): boolean {
  return kindOf(fact) === 'route'
}

function kindOf({ key }: Fact): string {
  return key.slice(0, key.indexOf(' '))
}

/** Compares only the marks that both have. */
function sameMarks(a: Fact, b: Fact): boolean {
  const shared = Object.keys(a.marks).filter((name) => name in b.marks)
  return shared.length > 0 && shared.every((name) => a.marks[name] === b.marks[name])
}

/** Merges changes that are the same for several services. */
function merge(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>()
  for (const change of changes) {
    const key = JSON.stringify({ ...change, services: [] })
    const services = [...(merged.get(key)?.services ?? []), ...change.services]
    merged.set(key, { ...change, services: [...new Set(services)] })
  }
  return [...merged.values()]
}

function byKind(a: Change, b: Change): number {
  return CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)
}
