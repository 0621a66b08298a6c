import type { Draft } from '../../shared/storage/drafts.ts'

/** Where people write whatever they like: if two pages did, both texts stay. */
const FREE: readonly (keyof Draft)[] = ['address', 'accounts', 'ownReason', 'ownBreach', 'posts', 'facts']

/** Two versions of a draft that began as the same one. What only one of them changed is as it has it; of what both changed, ours holds. */
export function mergeDrafts(base: Draft, theirs: Draft, ours: Draft): Draft {
  const fields = Object.keys(ours).map((name) => [name, merged(name, base, theirs, ours)])
  return { ...ours, ...Object.fromEntries(fields) }
}

function merged(name: string, base: Draft, theirs: Draft, ours: Draft): unknown {
  const [before, there, here] = [base, theirs, ours].map((draft) => new Map(Object.entries(draft)).get(name))
  if (isSame(here, before)) return there
  if (isSame(there, before) || isSame(there, here)) return here
  return FREE.some((field) => field === name) ? both(String(there), String(here)) : here
}

function both(there: string, here: string): string {
  if (here.includes(there)) return here
  return there.includes(here) ? there : `${there}\n\n${here}`
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
