import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltFile } from './build.ts'
import { BREACHES, ENCLOSURES, FIRSTS, GROUNDS, REASONS, ROUTES, TARGETS } from '../letters/inputs.ts'
import { BLANKS, FAMILIES, LetterPlans, NOTE_BLANKS, NOTES, LetterTexts, type LetterTemplates } from '../letters/schema.ts'

const DIR = join(import.meta.dirname, '../templates')
const PLAN = 'plan.json'
const REFERENCE = 'en'
const REGIMES_WITHOUT = ['gdpr-like', 'own', 'other']

/** The templates of every language, validated. Throws with file and key of every problem. */
export function buildTemplates(dir = DIR): LetterTemplates[] {
  const plans = LetterPlans.parse(readJson(join(dir, PLAN)))
  const all = readdirSync(dir)
    .filter((name) => name.endsWith('.json') && name !== PLAN)
    .toSorted()
    .map((name) => ({ language: name.slice(0, -5), plans, texts: LetterTexts.parse(readJson(join(dir, name))) }))
  const problems = checkTemplates(all)
  if (problems.length > 0) throw new Error(`The letters are not complete:\n${problems.join('\n')}`)
  return all
}

/** The letters as both builds ship them. */
export function buildLetters(): BuiltFile[] {
  return buildTemplates().map((one) => ({ path: `letters/${one.language}.json`, text: JSON.stringify(one) }))
}

export function checkTemplates(all: readonly LetterTemplates[]): string[] {
  const reference = all.find(({ language }) => language === REFERENCE)
  return all.flatMap(({ language, plans, texts }) => {
    const needed = new Set(neededKeys(plans))
    const missing = [...needed]
      .filter((key) => !texts[key]?.trim() && !texts[`${key}.title`]?.trim())
      .map((key) => `${key}: there is no text`)
    const left = Object.keys(texts)
      .filter((key) => !needed.has(key) && !needed.has(key.replace(/(\.title)?(\.(gdpr|uk|ch|br))?$/, '')))
      .map((key) => `${key}: no letter uses it`)
    const wrong = Object.entries(texts).flatMap(([key, text]) =>
      blanksOf(text)
        .filter((blank) => !isKnown(key, blank))
        .map((blank) => `${key}: nothing fills {${blank}}`),
    )
    const uneven = [...needed]
      .filter((key) => blanksOf(texts[key]).join() !== blanksOf(reference?.texts[key]).join())
      .map((key) => `${key}: other blanks than in ${REFERENCE}.json`)
    return [...missing, ...left, ...wrong, ...uneven].map((problem) => `rules/templates/${language}.json › ${problem}`)
  })
}

/** Every text that a letter or its form may need. */
function neededKeys(plans: LetterPlans): string[] {
  const ids = Object.values(plans).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ id, items = [] }) => [id, ...items.map((one) => one.id)]),
  )
  const kinds = Object.entries(plans).flatMap(([kind, { families }]) => families.map((family) => `${kind}.${family}`))
  const labelled = [...prefixed('reason', REASONS), ...prefixed('breach', BREACHES), ...prefixed('ground', GROUNDS)]
  return [
    ...prefixed('p', ids),
    ...['subject', 'kind', 'purpose'].flatMap((name) => prefixed(name, kinds)),
    ...labelled.flatMap((key) => [key, `${key}.label`]),
    ...prefixed('target', TARGETS).map((key) => `${key}.label`),
    'target.account.warning',
    'target.training.note',
    ...prefixed('phrase', ['locale', 'greeting', 'closing', 'signature', 'enclosures']),
    ...prefixed('phrase.law', FAMILIES),
    ...prefixed('phrase.first', FIRSTS),
    ...['phrase.route', 'phrase.route-plain'].flatMap((name) => prefixed(name, ROUTES)),
    ...prefixed('phrase.enclosure', ENCLOSURES),
    ...prefixed('none', REGIMES_WITHOUT),
    ...prefixed('why', WHYS),
  ]
}

const WHYS = [
  'passed-on',
  'name',
  'email',
  'accounts',
  'reasons',
  'breaches',
  'address.optional',
  'address.required',
  'sent',
  'answer',
  'facts',
  'objected',
  'complained',
  'posts',
  'grounds',
  'confidential',
  'enclosures',
  'id',
]

function prefixed(prefix: string, keys: readonly string[]): string[] {
  return keys.map((key) => `${prefix}.${key}`)
}

function blanksOf(text = ''): string[] {
  return [...new Set([...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name))].toSorted()
}

function isKnown(key: string, blank: string): boolean {
  const blanks: readonly string[] = NOTES.test(key) ? NOTE_BLANKS : BLANKS
  return blanks.includes(blank)
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
