import type { Event } from '../../rules/schema/statements.ts'

/** What decides, or says how an authority sees it. The rest is what companies and others announced, asked for or reported. */
const WEIGHTY: ReadonlySet<Event['kind']> = new Set([
  'ruling',
  'order',
  'law',
  'settlement',
  'proceedings',
  'statement',
  'guidance',
  'guideline',
  'opinion',
])

/** About the training itself or its law. */
export function isMain({ topic }: Event): boolean {
  return topic === 'training' || topic === 'law'
}

/** Rulings and authorities before announcements, each the newest first; dates sort as plain text. */
export function byWeight(events: readonly Event[]): { decided: Event[]; rest: Event[] } {
  const newest = events.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return { decided: newest.filter(({ kind }) => WEIGHTY.has(kind)), rest: newest.filter(({ kind }) => !WEIGHTY.has(kind)) }
}
