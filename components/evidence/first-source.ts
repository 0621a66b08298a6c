import type { Source } from '../../rules/schema/schema.ts'

/** The source to name if there is room for only one; null if none of them is known. */
export function firstSource(statement: { sources: readonly string[] } | null, sources: Readonly<Record<string, Source>>): Source | null {
  return statement?.sources.flatMap((id) => sources[id] ?? [])[0] ?? null
}
