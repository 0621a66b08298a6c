import { expect, test } from 'vitest'
import { headlineOf } from '../../../../components/finding/headline.ts'
import { countries, DAY, realFinding, realI18n, services } from '../../fixtures/real-finding.ts'

test('there is a headline for every service and country, in both languages', () => {
  for (const language of ['en', 'de'] as const) {
    const spoken = realI18n(language)
    for (const service of services) {
      for (const country of [...countries, 'ZZ']) {
        const { main } = headlineOf(realFinding({ service, country }), '', null, spoken, DAY)
        expect(main, `${language} ${service} ${country}`).not.toBe('')
      }
    }
  }
})
