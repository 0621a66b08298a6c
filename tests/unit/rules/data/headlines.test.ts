import { expect, test } from 'vitest'
import { headlineOf } from '../../../../components/finding/headline.ts'
import { summaryOf } from '../../../../entrypoints/shared/badge/summary.ts'
import { withComposed } from '../../../../entrypoints/shared/i18n/with-composed.ts'
import { LANGUAGES, type Language } from '../../../../entrypoints/shared/i18n/translator.ts'
import { countries, DAY, everyService, realFinding, realI18n } from '../../fixtures/real-finding.ts'

/** A sentence short enough to read at a glance. */
const WORDS = 20

const headlines = (language: Language): { at: string; service: string; main: string; words: number }[] => {
  const spoken = realI18n(language)
  return everyService.flatMap((service) =>
    [...countries, 'ZZ'].map((country) => {
      const finding = realFinding({ service, country })
      const { main } = headlineOf(finding, summaryOf(finding, spoken), null, withComposed(spoken, finding), DAY)
      return {
        at: `${language} ${service} ${country}`,
        service,
        main,
        words: main.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length,
      }
    }),
  )
}

test.each(LANGUAGES)('there is a headline for every service and country, of 20 words at most: %s', (language) => {
  const all = headlines(language)
  expect(all.filter(({ main }) => main === '').map(({ at }) => at)).toEqual([])
  expect(all.filter(({ words }) => words > WORDS).map(({ at, main }) => `${at}: ${main}`)).toEqual([])
})
