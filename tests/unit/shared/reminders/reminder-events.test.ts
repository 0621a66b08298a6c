import { describe, expect, it } from 'vitest'
import { fetchJson } from '../../../../entrypoints/shared/fetch-json.ts'
import { LANGUAGES, loadMessages, createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { reminderEvents } from '../../../../entrypoints/shared/reminders/calendar-events.ts'
import { reminders } from '../../../../entrypoints/shared/reminders/reminders.ts'
import { after } from '../../fixtures/arbitrary-records.ts'

type Precision = 'month' | 'year' | 'unknown'

describe('reminderEvents', () => {
  it.each(LANGUAGES)('speak %s, keep one name for all that comes up, and never tell the private one', async (language) => {
    const i18n = createI18n(language, await loadMessages(language, fetchJson), {})
    const sent = after({ route: 'form-one', account: 'Zoë, 🚂' }, ['send', '2026-10-31'])
    const lives = [
      ...['2026-11-01', '2026-11-23', '2026-12-01', '2027-02-01'].map((day) => [sent, day] as const),
      [after({ account: 'Zoë, 🚂' }, ['send', '2026-10-31'], ['ask', '2026-11-02']), '2026-11-03'] as const,
      [after({ account: 'Zoë, 🚂' }, ['send', '2026-10-31'], ['refuse', '2026-11-02']), '2026-11-03'] as const,
    ]
    const events = lives.flatMap(([one, day]) =>
      reminderEvents(reminders([one], day, { 'form-one': 1 }), [one], () => 'Facebook', { letters: true, authority: true }, i18n),
    )
    expect(events.map(({ uid }) => uid)).toEqual(lives.map(() => 'one@trainspotter'))
    expect(new Set(events.map(({ summary }) => summary)).size).toBe(5)
    events.forEach(({ summary, description }) => {
      expect(summary).toContain('Facebook')
      expect(description).toContain(i18n.t('record.reminder.sent', { service: 'Facebook', date: i18n.date('2026-10-31') }))
      expect(summary + description).not.toContain('Zoë')
      expect(summary + description).not.toMatch(/[{}]/)
    })
    expect(events[1]?.description).toContain(i18n.date('2026-12-14'))
  })

  it('say the day of sending no more exactly than it is known', async () => {
    const i18n = createI18n('en', await loadMessages('en', fetchJson), {})
    const descriptionOf = (about: Precision): string | undefined => {
      const one = { ...after({}, ['send', '2026-01-01']), about: { sent: about } }
      return reminderEvents(reminders([one], '2027-02-20'), [one], () => 'Facebook', { letters: true, authority: true }, i18n)[0]
        ?.description
    }
    expect(descriptionOf('month')).toMatch(/sent: January 2026$/)
    expect(descriptionOf('year')).toMatch(/sent: 2026$/)
    expect(descriptionOf('unknown')).toBeUndefined()
  })

  describe.each(LANGUAGES)('promise in %s no help that there is not', (language) => {
    const ALL = ['no-mail', 'reply', 'answer-due', 'complaint', 'refused'] as const
    const PROMISED = { letters: /reminder|Erinnerung/, authority: /authority|behörde/i, form: /object again|noch einmal widersprechen/ }
    const one = after({}, ['send', '2026-10-31'])
    const told = async (letters: boolean, authority: boolean): Promise<string[]> => {
      const i18n = createI18n(language, await loadMessages(language, fetchJson), {})
      const day = { record: one.id, day: '2026-11-30', date: '2026-11-30', due: false, next: '2026-12-14' }
      const events = reminderEvents(
        ALL.map((kind) => ({ ...day, kind })),
        [one],
        () => 'Facebook',
        { letters, authority },
        i18n,
      )
      return events.map(({ summary, description }) => `${summary}\n${description}`)
    }

    it.each([
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ])('letters %s, authority %s', async (letters, authority) => {
      const all = await told(letters, authority)
      expect(all).toHaveLength(ALL.length)
      expect(all.some((text) => PROMISED.letters.test(text))).toBe(letters)
      expect(all.some((text) => PROMISED.authority.test(text))).toBe(authority)
      // Only the popup knows whether there is a page for objecting again.
      expect(all.some((text) => PROMISED.form.test(text))).toBe(authority)
      for (const text of all) expect(text).not.toMatch(/[{}]/)
    })
  })
})
