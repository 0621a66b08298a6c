import { setTimeout as wait } from 'node:timers/promises'
import type { Rules } from '../schema/schema.ts'
import { NEWEST, patchAddress, textAddress, type LocatedCopy } from './archived-copy.ts'
import { citationsOf, documentsOf, type Citation, type CitedDocument } from './cited-documents.ts'
import { commitFile } from './commit-file.ts'
import { compare, type Extent, type SentenceChange } from './compare.ts'
import { readText, type Failure, type Manners, type Reading } from './read-text.ts'

export interface Watch extends Manners {
  /** Milliseconds until temporary failures are retried once. */
  pause: number
  /** Number of documents read in parallel. */
  lanes: number
  /** Another archive, for tests. */
  base?: string | undefined
}

/** `unclear`: the address names only a commit, which changed none or several documents. */
export type NotCompared = { address: string; failure: Failure | 'unclear' }
export type Compared = { document: CitedDocument; changes: SentenceChange[]; extent: Extent }
export type Comparison = Compared | ({ document: CitedDocument } & NotCompared)

export interface Watched {
  comparisons: Comparison[]
  /** Citations whose document is not known. */
  unlocated: ({ source: string } & NotCompared)[]
  /** Sources whose copy is kept where no newer one can be requested. */
  elsewhere: string[]
}

/** Compares each archived document's newest version with the newest cited one. */
export async function watchDocuments(rules: Rules, watch: Watch): Promise<Watched> {
  const { citations, elsewhere } = citationsOf(rules)
  const found = await inLanes(citations, watch.lanes, async (citation) => locate(citation, watch))
  const located = found.flatMap((one) => ('copy' in one ? [one] : []))
  const unlocated = found.flatMap((one) => ('copy' in one ? [] : [one]))
  const comparisons = await inLanes(documentsOf(located), watch.lanes, async (document) => compareDocument(document, watch))
  return { comparisons, unlocated, elsewhere }
}

async function locate({ source, date, copy }: Citation, watch: Watch): Promise<Citation<LocatedCopy> | ({ source: string } & NotCompared)> {
  if (copy.path !== undefined) return { source, date, copy: { ...copy, path: copy.path } }
  const address = patchAddress(copy, watch.base)
  const patch = await readTwice(address, watch)
  if ('failure' in patch) return { source, address, ...patch }
  const file = commitFile(patch.text)
  return file === null ? { source, address, failure: 'unclear' } : { source, date, copy: { ...copy, ...file } }
}

async function compareDocument(document: CitedDocument, watch: Watch): Promise<Comparison> {
  const texts: string[] = []
  for (const version of [document.copy.commit, NEWEST]) {
    const address = textAddress(document.copy, version, watch.base)
    const reading = await readTwice(address, watch)
    if ('failure' in reading) return { document, address, ...reading }
    texts.push(reading.text)
  }
  const [cited = '', newest = ''] = texts
  return { document, ...compare(cited, newest) }
}

async function readTwice(address: string, watch: Watch): Promise<Reading> {
  const first = await readText(address, watch)
  if (!('failure' in first) || first.failure !== 'unreachable') return first
  await wait(watch.pause)
  return readText(address, watch)
}

/** Runs a few at a time; the results are in the order of the list. */
async function inLanes<From, To>(list: readonly From[], lanes: number, work: (one: From) => Promise<To>): Promise<To[]> {
  const waiting = list.entries()
  const done: [number, To][] = []
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const [at, one] of waiting) done.push([at, await work(one)])
    }),
  )
  return done.toSorted(([a], [b]) => a - b).map(([, result]) => result)
}
