import type { Source } from '../../rules/schema/schema.ts'

/** Numbers of sources by id, from 1 in the order of first citation. */
export type Citations = ReadonlyMap<string, number>

/** Unknown sources get no number, so every number leads to a source. */
export function citeOrder(statements: readonly { sources: readonly string[] }[], sources: Readonly<Record<string, Source>>): Citations {
  const ids = new Set(statements.flatMap((one) => one.sources).filter((id) => Object.hasOwn(sources, id)))
  return new Map([...ids].map((id, at) => [id, at + 1]))
}
