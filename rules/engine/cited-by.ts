interface Cites {
  sources: readonly string[]
  seen?: { source: string } | undefined
}

/** Ids of all sources that a statement cites. */
export function citedBy({ sources, seen }: Cites): readonly string[] {
  return seen ? [...sources, seen.source] : sources
}
