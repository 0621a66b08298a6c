import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltFile } from './build.ts'

const DIR = join(import.meta.dirname, '../entrypoints/shared/words')

/** The words of the interface, one file a language, as the extension fetches them. */
export function buildWords(): BuiltFile[] {
  return readdirSync(DIR)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ path: `words/${name}`, text: JSON.stringify(JSON.parse(readFileSync(join(DIR, name), 'utf8'))) }))
}
