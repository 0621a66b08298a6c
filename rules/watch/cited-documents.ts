import { statementsOf } from '../checks/problem.ts'
import { citedBy } from '../engine/cited-by.ts'
import type { Rules } from '../schema/schema.ts'
import { parseCopy, type ArchivedCopy, type LocatedCopy } from './archived-copy.ts'

/** A source with the copy of it that was read. */
export interface Citation<Copy = ArchivedCopy> {
  source: string
  /** As precise as it is known, `2026`, `2026-08` or `2026-08-21`. */
  date: string
  copy: Copy
}

/** A document, and the newest copy of it that is cited. */
export interface CitedDocument {
  copy: LocatedCopy
  date: string
  /** Ids of all sources that cite this copy. */
  sources: string[]
}

/** Every source with an archived copy. Those whose copy is kept where no newer one can be requested are listed separately. */
export function citationsOf({ sources }: Pick<Rules, 'sources'>): { citations: Citation[]; elsewhere: string[] } {
  const archived = Object.entries(sources).flatMap(([source, { archived, date = '' }]) =>
    archived === undefined ? [] : [{ source, date, copy: parseCopy(archived) }],
  )
  return {
    citations: archived.flatMap(({ copy, ...rest }) => (copy === null ? [] : [{ ...rest, copy }])),
    elsewhere: archived.filter(({ copy }) => copy === null).map(({ source }) => source),
  }
}

/** Older copies are cited for what a document said then; today's version is compared with the newest. */
export function documentsOf(citations: readonly Citation<LocatedCopy>[]): CitedDocument[] {
  const groups = Map.groupBy(citations, ({ copy }) => `${copy.repository}/${copy.path}`)
  return [...groups.values()].flatMap((group) => {
    const newest = group.toSorted((a, b) => b.date.localeCompare(a.date))[0]
    if (!newest) return []
    const same = group.filter(({ copy }) => copy.commit === newest.copy.commit)
    return [{ copy: newest.copy, date: newest.date, sources: same.map(({ source }) => source) }]
  })
}

/** The statements that cite any of these sources, by kind. */
export function statementsCiting(rules: Rules, sources: readonly string[]): Map<string, string[]> {
  const citing = statementsOf({ rules }).filter(({ one }) => citedBy(one).some((id) => sources.includes(id)))
  return new Map([...Map.groupBy(citing, ({ kind }) => kind)].map(([kind, list]) => [kind, list.map(({ one }) => one.id)]))
}
