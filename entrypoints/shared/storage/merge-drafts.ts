import type { Draft } from './drafts.ts'

/** Where people write whatever they like: if two pages did, both texts stay. Fields of one line cannot hold a line end. */
const FREE: ReadonlyMap<string, string> = new Map<keyof Draft, string>([
  ['name', ' / '],
  ['email', ' / '],
  ...(['address', 'accounts', 'ownReason', 'ownBreach', 'posts', 'facts'] as const).map((name) => [name, '\n\n'] as const),
])

/** Two versions of a draft that began as the same one. What only one of them changed is as it has it; of what both changed, ours holds. */
export function mergeDrafts(base: Draft, theirs: Draft, ours: Draft): Draft {
  const fields = Object.keys(ours).map((name) => [name, merged(name, base, theirs, ours)])
  return { ...ours, ...Object.fromEntries(fields) }
}

function merged(name: string, base: Draft, theirs: Draft, ours: Draft): unknown {
  const [before, there, here] = [base, theirs, ours].map((draft) => new Map(Object.entries(draft)).get(name))
  if (isSame(here, before)) return there
  if (isSame(there, before) || isSame(there, here)) return here
  if (Array.isArray(there) && Array.isArray(here)) return ticked(before, there, here)
  const between = FREE.get(name)
  return between === undefined ? here : both(String(there), String(here), between)
}

function both(there: string, here: string, between: string): string {
  if (here.includes(there)) return here
  return there.includes(here) ? there : there + between + here
}

/** What either ticked; not what either took away. */
function ticked(before: unknown, there: readonly unknown[], here: readonly unknown[]): unknown[] {
  const had: readonly unknown[] = Array.isArray(before) ? before : []
  const stays = there.filter((one) => here.includes(one) || !had.includes(one))
  return [...stays, ...here.filter((one) => !there.includes(one) && !had.includes(one))]
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
