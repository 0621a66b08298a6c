import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildRules, buildTexts } from '../../../../rules/tools/build.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { createI18n, type Language, type I18n, type Messages } from '../../../../entrypoints/shared/i18n/translator.ts'
import { NO_DATES } from '../../../../entrypoints/shared/records/record.ts'
import { notedOn } from '../../../../entrypoints/background/forms/handlers.ts'

const index = indexRules(buildRules())

function speechIn(language: Language): I18n {
  const words: Messages = JSON.parse(readFileSync(`entrypoints/shared/i18n/locales/${language}.json`, 'utf8'))
  return createI18n(language, words, buildTexts().find((one) => one.language === language)?.texts ?? {})
}

describe('once it was sent', () => {
  const sentOn = (sent: string) => ({ dates: { ...NO_DATES, sent }, covers: null, account: '', madeUnder: null })
  const ofMeta = { service: { id: 'facebook', name: 'Facebook', operator: 'Meta', operatorId: 'meta' } }
  it('says where that is noted and from which day to follow up, in every language', () => {
    const english31 = notedOn(sentOn('2026-01-31'), ofMeta, index, speechIn('en')).lines.join(' ')
    expect(english31).toContain('31 January 2026')
    expect(english31).toContain('28 February 2026')
    expect(notedOn(sentOn('2026-11-26'), ofMeta, index, speechIn('de')).lines.join(' ')).toContain('26. Dezember 2026')
  })

  it('asks about linked accounts by the operator’s own name for the place, unless it is known or there are none', () => {
    const asked = (service: string, covers: 'linked' | null = null) =>
      notedOn(
        { ...sentOn('2026-11-26'), covers },
        { service: { id: service, name: '', operator: 'Meta', operatorId: 'meta' } },
        index,
        speechIn('de'),
      ).linked
    expect(asked('facebook')?.question).toMatch(/Kontenübersicht: Instagram/)
    expect(asked('facebook')?.question).not.toContain('Facebook')
    expect(asked('facebook')?.url).toMatch(/^https:/)
    expect([asked('facebook', 'linked'), asked('whatsapp')]).toEqual([null, null])
  })

  it('says where to name the account, until it has a name', () => {
    const lines = (account: string) => notedOn({ ...sentOn('2026-11-26'), account }, ofMeta, index, speechIn('en')).lines.length
    expect([lines(''), lines('mine')]).toEqual([4, 3])
  })

  it('claims no time for an answer where the law names none', () => {
    const lines = notedOn({ ...sentOn('2026-11-26'), madeUnder: { country: 'CH', policy: null } }, ofMeta, index, speechIn('en')).lines
    expect(lines.join(' ')).not.toMatch(/2026-12|December|2027/)
    expect(lines).toContain('No legal time limit for an answer is known.')
  })
})
