import { expect, test } from 'vitest'
import { officialAddresses } from '../../../entrypoints/popup/official-addresses.ts'
import { buildRules } from '../../../rules/tools/build.ts'
import fallback from '../../../rules/data/fallback.json' with { type: 'json' }
import { realI18n } from '../fixtures/real-finding.ts'

test('every address of the last resort is a route of the rules, and has words in each language', () => {
  const routes = buildRules().routes.map(({ url }) => url)
  for (const language of ['en', 'de'] as const) {
    const shown = officialAddresses(realI18n(language))
    expect(shown).toHaveLength(fallback.length)
    for (const { url, name } of shown) {
      expect(routes).toContain(url)
      expect(name).toMatch(/\w{4}/)
    }
  }
})
