import { expect, test } from 'vitest'
import { formPageAt } from '../../../../../entrypoints/background/forms/form-page.ts'
import { withoutFrom } from '../../../../../entrypoints/background/forms/form-without.ts'
import { waysFrom } from '../../../../../entrypoints/background/forms/form-ways.ts'
import { buildRules } from '../../../../../rules/tools/build.ts'
import { indexRules } from '../../../../../rules/engine/index-rules.ts'
import { letterFault } from '../doors.ts'
import { countries, realI18n } from '../../../fixtures/real-finding.ts'

const rules = buildRules()
const i18n = realI18n()
const index = indexRules(rules)
const addresses = [...new Set(rules.optOuts.flatMap(({ url }) => url ?? []))]

test('the panel offers a letter only if there is one, whatever a feed may say', () => {
  const stray = countries.flatMap((country) =>
    addresses.flatMap((url) => {
      const page = formPageAt(index, url, { country, land: null, guessed: false }, rules.published)
      if (!page) return []
      page.finding.optOuts.push(...rules.optOuts.filter(({ kind }) => kind === 'letter'))
      const offered = waysFrom(page, index, i18n).some((way) => 'letter' in way)
      return offered === (letterFault(null, country) === null) ? [] : [`${country} ${url}`]
    }),
  )
  expect(stray).toEqual([])
})

test('what the panel offers to someone without an account leads somewhere, and to a letter if there is one', () => {
  const wrong = countries.flatMap((country) =>
    addresses.flatMap((url) => {
      const page = formPageAt(index, url, { country, land: null, guessed: false }, rules.published)
      if (!page) return []
      const ways = withoutFrom(page, index, i18n)?.ways ?? []
      const letter = ways.some(({ way }) => way !== null && 'letter' in way)
      const mute = ways.some(({ name, what }) => !name || !what)
      return ways.length > 0 && !mute && letter === (letterFault('objection', country) === null) ? [] : [`${country} ${url}`]
    }),
  )
  expect(wrong).toEqual([])
})
