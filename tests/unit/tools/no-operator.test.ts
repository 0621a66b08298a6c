import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../entrypoints/shared/i18n/translator.ts'
import { FLAGS } from '../../../rules/letters/schema.ts'
import { CaveatCode } from '../../../rules/schema/codes.ts'
import { buildRules } from '../../../rules/tools/build.ts'

const { operators, services } = buildRules()
const called = [...operators, ...services.map(({ aliases = [], ...one }) => ({ aliases, ...one }))]
const names = [
  ...new Set(
    called.flatMap(({ id, name, ...one }) =>
      [id, ...name.split(/ ?[()]/).filter(Boolean), ...('aliases' in one ? one.aliases : [])].map((each) => each.toLowerCase()),
    ),
  ),
]
/** Ordinary words that are also names here. */
const ORDINARY = ['meta', 'threads', 'messenger', 'x', 'ring', 'medium']
const escaped = (name: string): string => name.replaceAll(/[^a-z0-9 ]/g, String.raw`\$&`)
const NAME = new RegExp(
  `(?<![\\w-])(${names
    .filter((name) => !ORDINARY.includes(name))
    .map(escaped)
    .join('|')})(?![\\w-])`,
  'g',
)
/** Within a sentence, an English word with a capital is a name. */
const ORDINARY_AS_NAME = /[a-z,] (Threads|Messenger|Ring|Medium)(?![\w-])/g
const named = (text: string, isEnglish = true): string[] => {
  // The address of a document is not our wording.
  const said = text.replaceAll(/https:[\\/]+\S+/g, '')
  const capitals = isEnglish ? [...said.matchAll(ORDINARY_AS_NAME)].map(([, name = '']) => name) : []
  return [...new Set([...(said.toLowerCase().match(NAME) ?? []), ...capitals])]
}
/** `Meta` as a name; `meta` is also a class of small print. */
const isMeta = (text: string): boolean => /\bMetas?\b(?!\w)/.test(text)

test('a name is found in any form that a sentence gives it', () => {
  expect(
    ['Ask Le Chat, or Duck.ai.', 'posts on Threads', 'a ring of threads', 'Threads run', 'the meta-data'].map((text) => named(text)),
  ).toEqual([['le chat', 'duck.ai'], ['Threads'], [], [], []])
})

describe("no company's name is where it would have to be changed for the next one", () => {
  test('in code and its comments, except for the engines of their forms', () => {
    const files = globSync(['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'rules/**/*.ts', 'wxt.config.ts'])
    expect(files.length).toBeGreaterThan(300)
    const code = files.filter((file) => !file.includes('form.content/engines/'))
    const naming = code.flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return named(text)
        .concat(isMeta(text) ? ['Meta'] : [])
        .map((name) => `${file}: ${name}`)
    })
    expect(naming).toEqual([])
  })

  test('and no class by which one site marks its theme', () => {
    const marks = operators.flatMap(({ theme }) => (theme ? [theme.light, theme.dark] : []))
    expect(marks.length).toBeGreaterThan(0)
    const files = globSync('entrypoints/**/*.ts').filter((file) => !file.includes('form.content/engines/'))
    expect(
      files.filter(
        (file) => /__[a-z]+-/.test(readFileSync(file, 'utf8')) || marks.some((mark) => readFileSync(file, 'utf8').includes(mark)),
      ),
    ).toEqual([])
  })

  test('and no statement of one of them is named in code', () => {
    const rules = buildRules()
    const statements = [rules.policies, rules.optOuts, rules.settings, rules.events, rules.notes, rules.statuses, rules.collectiveActions]
    const ids = new Set(statements.flat().map(({ id }) => id))
    // A kind of page and a code may have the name of the note that explains them.
    for (const code of ['other-form', 'ai-chat']) ids.delete(code)
    const files = globSync(['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'rules/**/*.ts'])
    const literals = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"`]([a-z0-9-]+-[a-z0-9-]+)['"`]/g)].map(([, id = '']) => `${file}: ${id}`),
    )
    expect(literals.length).toBeGreaterThan(300)
    expect(literals.filter((literal) => ids.has(literal.split(': ')[1] ?? ''))).toEqual([])
  })

  test.each(LANGUAGES)('in the words of the interface in "%s"', (language) => {
    const words: Record<string, string> = JSON.parse(readFileSync(`entrypoints/shared/i18n/locales/${language}.json`, 'utf8'))
    const naming = Object.entries(words).filter(([, text]) => named(text, language === 'en').length > 0 || isMeta(text))
    expect(naming).toEqual([])
  })

  test.each(LANGUAGES)('in the templates of the letters in "%s"', (language) => {
    const texts: Record<string, string> = JSON.parse(readFileSync(`rules/templates/${language}.json`, 'utf8'))
    expect(Object.entries(texts).filter(([, text]) => named(text, language === 'en').length > 0 || isMeta(text))).toEqual([])
  })

  test('and no place of one authority in the codes', () => {
    const texts: Record<string, string> = JSON.parse(readFileSync('rules/text/en/common.json', 'utf8'))
    const places = Object.entries(texts).flatMap(([key, name]) => (key.startsWith('land.') ? [name.toLowerCase()] : []))
    expect(places.length).toBe(16)
    const letters: Record<string, string> = JSON.parse(readFileSync('rules/templates/en.json', 'utf8'))
    const codes = [...CaveatCode.options, ...FLAGS, ...Object.keys(letters)]
    expect(codes.filter((code) => places.some((place) => code.includes(place)))).toEqual([])
  })

  test.each(LANGUAGES)('in the words for codes in "%s"', (language) => {
    const words: Record<string, string> = JSON.parse(readFileSync(`rules/text/${language}/common.json`, 'utf8'))
    const codes = Object.entries(words).filter(([key]) => /^(use|basis|right|form|confidence|effect|outcome|topic|regime)\./.test(key))
    expect(codes.length).toBeGreaterThan(50)
    expect(codes.filter(([, text]) => named(text, language === 'en').length > 0 || isMeta(text))).toEqual([])
  })
})
