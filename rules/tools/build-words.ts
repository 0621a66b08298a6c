import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BuiltFile } from './build.ts'
import type { Rules, RulesText } from '../schema/schema.ts'

const DIR = join(import.meta.dirname, '../../entrypoints/shared/i18n/locales')

/**
 * The words of the interface, one file per language, as the extension fetches them. Includes the names of the rules' countries:
 * `Intl.DisplayNames` costs 20 ms on first use in a popup. Also includes the names of the pages to show if no rules can be read.
 */
export function buildWords(rules: Pick<Rules, 'jurisdictions' | 'operators'>, texts: readonly RulesText[]): BuiltFile[] {
  return readdirSync(DIR)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const language = basename(name, '.json')
      const words: unknown = JSON.parse(readFileSync(join(DIR, name), 'utf8'))
      const own = texts.find((one) => one.language === language)?.texts ?? {}
      const text = JSON.stringify(Object.assign({}, words, countryNames(rules, language), fallbackNames(rules, own)))
      return { path: `words/${name}`, text }
    })
}

/** Prefixes of the keys with which a page says that no words can be read, and the options offer to export the records. */
const LAST = [
  'failed.',
  'letter.failed',
  'letter.title',
  'options.',
  'part.failed',
  'private.',
  'data.',
  'checkup.title',
  'record.delete.',
  'new-tab',
]

/** Built into the pages. All English words would be in the package twice. */
export function lastWords(): Record<string, string> {
  const words: Record<string, string> = JSON.parse(readFileSync(join(DIR, 'en.json'), 'utf8'))
  return Object.fromEntries(Object.entries(words).filter(([key]) => LAST.some((start) => key.startsWith(start))))
}

function fallbackNames({ operators }: Pick<Rules, 'operators'>, texts: RulesText['texts']): Record<string, string> {
  const ids = operators.flatMap(({ atInstall, fallback = [] }) => (atInstall ? fallback.map(({ id }) => id) : []))
  return Object.fromEntries(ids.flatMap((id) => (texts[id] ? [[`fallback.${id}`, texts[id]]] : [])))
}

function countryNames({ jurisdictions }: Pick<Rules, 'jurisdictions'>, language: string): Record<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return Object.fromEntries(jurisdictions.map(({ id }) => [`country.${id}`, names.of(id) ?? id]))
}
