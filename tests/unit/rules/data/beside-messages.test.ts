import { describe, expect, test } from 'vitest'
import { headlineOf } from '../../../../components/finding/headline.ts'
import { toolbarBadge } from '../../../../entrypoints/background/badge/toolbar-badge.ts'
import { pageBadge } from '../../../../entrypoints/background/badge/page-badge.ts'
import { lookOfFinding } from '../../../../entrypoints/shared/badge/appearance.ts'
import { summaryOf } from '../../../../entrypoints/shared/badge/summary.ts'
import { badge } from '../../../../entrypoints/shared/storage/storage.ts'
import { claimIn } from '../../../../rules/engine/claim-of.ts'
import type { Finding } from '../../../../rules/engine/find.ts'
import { countries, DAY, realFinding, realI18n } from '../../fixtures/real-finding.ts'
import { LANGUAGES } from '../../../../entrypoints/shared/i18n/translator.ts'

const MESSAGING = ['facebook', 'instagram', 'threads', 'messenger', 'whatsapp'] as const

/** Every text that states the state of a page. */
function said(one: Finding, language: 'en' | 'de'): string[] {
  const i18n = realI18n(language)
  const page = pageBadge(one, badge.fallback, i18n)
  const { main } = headlineOf(one, summaryOf(one, i18n), null, i18n, DAY)
  return [toolbarBadge(one, i18n).title, page?.label ?? '', page?.title ?? '', main]
}

describe.each(LANGUAGES)('%s: beside private messages', (language) => {
  test.each(MESSAGING)('%s says so of the messages in every country, on whose word, and nothing of training that is on', (service) => {
    for (const country of countries) {
      const one = realFinding({ service, country, context: 'messages' })
      expect([service, country, one.state]).toEqual([service, country, 'excluded-here'])
      for (const words of said(one, language)) {
        expect(words).toMatch(language === 'en' ? /Messages: (probably )?not used/ : /Nachrichten: (wohl|laut \w+) nicht genutzt/)
        expect(words.includes(one.service.operator) || claimIn(one) !== 'stated').toBe(true)
        expect(words).not.toMatch(/training is on|training: on|Training läuft|Training: an|never|nie\b|\bread\b|gelesen/)
      }
    }
  })
})

test.each(MESSAGING)('%s has no sign of alarm beside private messages, and none of safety', (service) => {
  for (const country of countries) {
    const one = realFinding({ service, country, context: 'messages' })
    expect(lookOfFinding(one)).toMatchObject({ text: '', tone: 'grey', arm: 'diagonal' })
  }
})

test('a page for AI chats is about these, even if posts are used', () => {
  const found = countries.map((country) => realFinding({ service: 'instagram', context: 'ai-chat', country }))
  const used = found.filter(({ policy }) => policy?.uses.includes('ai-chats'))
  expect(used.length).toBeGreaterThan(50)
  for (const one of used) {
    const [tooltip, pill, title, main] = said(one, 'en')
    expect(pill).toMatch(/^AI chats: (likely )?used/)
    for (const words of [tooltip, title, main]) expect(words).toMatch(/AI chats are/)
  }
})
