import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BuiltFile } from './build.ts'
import type { Rules } from '../schema/schema.ts'

const DIR = join(import.meta.dirname, '../../entrypoints/shared/i18n/locales')

/**
 * The words of the interface, one file a language, as the extension fetches them. With them go the names of the rules' countries:
 * to spell one, a browser first has to read the names of all, which takes a popup that opens 20 ms.
 */
export function buildWords(rules: Pick<Rules, 'jurisdictions'>): BuiltFile[] {
  return readdirSync(DIR)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const words: unknown = JSON.parse(readFileSync(join(DIR, name), 'utf8'))
      return { path: `words/${name}`, text: JSON.stringify(Object.assign({}, words, countryNames(rules, basename(name, '.json')))) }
    })
}

function countryNames({ jurisdictions }: Pick<Rules, 'jurisdictions'>, language: string): Record<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return Object.fromEntries(jurisdictions.map(({ id }) => [`country.${id}`, names.of(id) ?? id]))
}
