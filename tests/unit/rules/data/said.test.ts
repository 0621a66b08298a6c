import { describe, expect, test } from 'vitest'
import { composeAll } from '../../../../rules/compose/compose-all.ts'
import { buildRules, buildTexts } from '../../../../rules/tools/build.ts'
import { UseCode } from '../../../../rules/schema/use-code.ts'

const rules = buildRules()
/** Words of the format that no language has. A single word, such as `metadata`, may be in a sentence. */
const CODES = [...UseCode.options, 'own-models', 'other-companies', 'service-ml', 'signal-only', 'not-stated'].filter((one) =>
  one.includes('-'),
)
const ID = /(^|[\s:(])(policy|route|setting|note|status)-[a-z]/
/** The longest formatted date. */
const DAY = '30 September 2026'

const plain = (text: string): string => text.replaceAll(/\{\{.*?\}\}/g, DAY)
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim()

/** Every statement that decides for some service in some place. */
describe.each(buildTexts())('what is said of each service in each place, in $language', ({ language, texts }) => {
  const said = composeAll(rules, { language, texts }).texts
  const all = rules.policies.map(({ id }) => ({ id, headline: plain(said[id] ?? ''), detail: plain(said[`${id}.detail`] ?? '') }))
  const where = (wrong: (one: (typeof all)[number]) => boolean): string[] => all.filter(wrong).map(({ id }) => id)

  test('is never empty', () => {
    expect(all.length).toBeGreaterThan(100)
    expect(where(({ headline }) => headline === '')).toEqual([])
  })

  test('has at most 200 characters in its first sentence', () => {
    expect(where(({ headline }) => headline.length > 200)).toEqual([])
  })

  test('is not said again as the first sentence of the detail', () => {
    expect(where(({ headline, detail }) => bare(headline) === bare(detail.split(/(?<=[.!?]) /)[0] ?? ''))).toEqual([])
  })

  test('names no code and no id', () => {
    expect(where(({ headline, detail }) => ID.test(headline) || ID.test(detail))).toEqual([])
    expect(where(({ headline, detail }) => CODES.some((code) => ` ${headline} ${detail} `.includes(` ${code} `)))).toEqual([])
  })
})
