import type { Fact, Facts } from './facts-for.ts'

/** What can be news for a person. The words for it are `news.<kind>`. */
export const CHANGE_KINDS = [
  'policy-active',
  'policy-announced',
  'policy-paused',
  'policy-opt-in',
  'policy-not-used',
  'policy-unknown',
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
  /** Id of the statement, also where it is gone. */
  id: string
  /** Ids of the services that it concerns. */
  services: string[]
  /** The day of a new event; of everything else the day on which the rules that say so were published. */
  date: string
}

/** An event that is older than the earlier rules by more than this was added late: it is no news. */
const LATE_DAYS = 31

/** What changed for a person between two releases, the most important first. Wording, order and fresh dates of checking are no change. */
export function changesBetween(before: Facts, after: Facts): Change[] {
  const was = new Map(before.facts.map((fact) => [fact.key, fact]))
  const is = new Set(after.facts.map(({ key }) => key))
  const gone = before.facts.filter(({ key }) => !is.has(key))
  const changes = after.facts.flatMap((fact) => toChange(changeKind(was.get(fact.key) ?? renamed(fact, gone), fact, before), fact, after))
  const lost = gone.filter((fact) => isRoute(fact) && !after.facts.some((other) => isRoute(other) && sameMarks(fact, other)))
  return merge([...changes, ...lost.flatMap((fact) => toChange('route-gone', fact, after))]).toSorted(byKind)
}

function changeKind(was: Fact | undefined, is: Fact, before: Facts): string | null {
  const differs = (mark: string): boolean => was?.marks[mark] !== is.marks[mark]
  switch (is.key.split(' ', 1)[0]) {
    case 'policy':
      if (differs('status')) return `policy-${is.marks['status']}`
      if (differs('since') || differs('until')) return 'policy-dates'
      return differs('uses') ? 'policy-uses' : differs('basis') ? 'policy-basis' : null
    case 'status':
      return differs('form') ? `form-${is.marks['form']}` : differs('right') ? 'right' : null
    case 'route':
      return !was ? 'route-new' : differs('url') ? 'route-moved' : differs('asks') ? 'route-asks' : null
    case 'event':
      if (!was) return isRecent(is.marks['date'] ?? '', before.published) ? 'event-new' : null
      return differs('outcome') ? 'event-outcome' : null
    case 'remedy':
      return !was ? 'remedy-new' : differs('joinable') ? 'remedy-changed' : null
    default:
      return null
  }
}

function toChange(kind: string | null, { id, services, marks }: Fact, { published }: Facts): Change[] {
  const known = CHANGE_KINDS.find((one) => one === kind)
  const date = (known === 'event-new' && marks['date']) || published
  return known ? [{ kind: known, id, services, date }] : []
}

/** A statement under a new id that says the same as one that went is that one. */
function renamed(fact: Fact, gone: readonly Fact[]): Fact | undefined {
  return gone.find((other) => kindOf(other) === kindOf(fact) && sameMarks(fact, other))
}

function isRecent(date: string, published: string): boolean {
  const oldest = new Date(Date.parse(`${published}T00:00Z`) - LATE_DAYS * 86_400_000).toISOString()
  return date >= oldest.slice(0, date.length)
}

function isRoute(fact: Fact): boolean {
  return kindOf(fact) === 'route'
}

function kindOf({ key }: Fact): string {
  return key.slice(0, key.indexOf(' '))
}

function sameMarks(a: Fact, b: Fact): boolean {
  return JSON.stringify(a.marks) === JSON.stringify(b.marks)
}

function merge(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`
    const services = [...(merged.get(key)?.services ?? []), ...change.services]
    merged.set(key, { ...change, services: [...new Set(services)] })
  }
  return [...merged.values()]
}

function byKind(a: Change, b: Change): number {
  return CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)
}
