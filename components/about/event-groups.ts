import type { Event } from '../../rules/schema/statements.ts'

/** Rulings and statements by authorities. Everything else is announcements, demands and reports. */
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

/** Whether it is about AI training itself or its law. */
export function isMain({ topic }: Event): boolean {
  return topic === 'training' || topic === 'law'
}

/** Rulings and authorities before announcements, newest first in each; ISO dates sort as text. */
export function byWeight(events: readonly Event[]): { decided: Event[]; rest: Event[] } {
  const newest = events.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return { decided: newest.filter(({ kind }) => WEIGHTY.has(kind)), rest: newest.filter(({ kind }) => !WEIGHTY.has(kind)) }
}
