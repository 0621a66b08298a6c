import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../../entrypoints/shared/i18n/translator.ts'
import { claimOf, type Claim } from '../../../../rules/engine/claim-of.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { countries, realFinding, realI18n, services } from '../../fixtures/real-finding.ts'

/** How the sentence of a policy says whose claim it is. */
const TOLD: Record<Language, Record<Claim, RegExp>> = {
  en: { stated: /^Meta (says|told)|^By its policy, Meta uses/, reported: /reported/, presumed: /probably/, disputed: /disagree/ },
  de: {
    stated: /^Meta (gibt an|sagte)|^Laut seiner Richtlinie nutzt Meta,/,
    reported: /Berichten zufolge/,
    presumed: /wahrscheinlich/,
    disputed: /uneins/,
  },
}

test.each(LANGUAGES)('%s: the sentences of the policies rest on the same word as the badge', (language) => {
  const i18n = realI18n(language)
  const told = services.flatMap((service) => countries.flatMap((country) => realFinding({ service, country }).policy ?? []))
  expect(new Set(told.map((one) => claimOf(one))).size).toBeGreaterThan(2)
  expect(told.filter((one) => !TOLD[language][claimOf(one)].test(i18n.fact(one.id))).map(({ id }) => id)).toEqual([])
})

/** A disputed policy says so in its own sentence too, because that may be shown alone. */
const DISPUTED: Record<Language, RegExp> = {
  en: /disagree|disputed|contradict|not certain/,
  de: /uneins|umstritten|widersprechen sich|nicht sicher/,
}

test.each(LANGUAGES)('%s: a statement on which sources differ says so itself', (language) => {
  const i18n = realI18n(language)
  const { policies, optOuts, settings, events, statuses, notes, collectiveActions } = buildRules()
  const disputed = [policies, optOuts, settings, events, statuses, notes, collectiveActions].flat().filter((one) => one.disputed)
  expect(disputed.length).toBeGreaterThan(0)
  for (const { id } of disputed)
    expect([id, `.detail`, `.what`].map((end) => i18n.fact(end === id ? id : id + end)).join(' ')).toMatch(DISPUTED[language])
})
