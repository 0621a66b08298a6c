import type { Draft } from './drafts.ts'

/** Free text: if both pages changed one, both texts are kept. Single-line fields cannot hold a line break. */
const FREE: ReadonlyMap<string, string> = new Map<keyof Draft, string>([
  ['name', ' / '],
  ['email', ' / '],
  ...(['address', 'accounts', 'ownReason', 'ownBreach', 'posts', 'facts'] as const).map((name) => [name, '\n\n'] as const),
])

/** Merges two versions of a draft. Takes each change made on one side only; if both changed a field, ours wins. */
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

/** What either side ticked, without what either side unticked. */
function ticked(before: unknown, there: readonly unknown[], here: readonly unknown[]): unknown[] {
  const had: readonly unknown[] = Array.isArray(before) ? before : []
  const stays = there.filter((one) => here.includes(one) || !had.includes(one))
  return [...stays, ...here.filter((one) => !there.includes(one) && !had.includes(one))]
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
