import { describe, expect, it } from 'vitest'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { formPageAt, type FormPage } from '../../../../entrypoints/background/forms/form-page.ts'
import { accountsFor, noteForm, openedFor, sentDay } from '../../../../entrypoints/background/forms/form-records.ts'
import { createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { logFormOpened, logSentByForm, type LogResult } from '../../../../entrypoints/shared/records/log-sent.ts'
import { stateOf, type ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import words from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { after as rounds } from '../../fixtures/arbitrary-records.ts'
import { addressOf } from '../../fixtures/example-finding.ts'

const CLOCK = { today: '2026-11-23', now: '2026-11-23T10:00:00.000Z' }
const LATER = { today: '2026-11-24', now: '2026-11-24T10:00:00.000Z' }
const index = indexRules(exampleRules())
const OWN = { service: 'example-social' }
const AUSTRIA = { country: 'AT', land: null, guessed: false }

function pageAt(url: string, service: string | null = null) {
  const page = formPageAt(index, url, AUSTRIA, CLOCK.today, { service })
  if (!page) throw new Error('no page')
  return page
}

const SAID = { account: null, madeUnder: null, press: 'press' }
const after = (noting: LogResult): ObjectionRecord[] => (noting.ok ? noting.records : [])
const note = (records: ObjectionRecord[], page: FormPage) => after(noteForm(records, page, index.rules.optOuts, SAID, CLOCK))

const social = pageAt(addressOf('form-social'))
const photos = pageAt(addressOf('form-photos'))
const portal = pageAt('https://account.example/portal/')
const states = (records: ObjectionRecord[]) => records.map((one) => `${one.service}: ${stateOf(one)}`).toSorted()

describe('a form that serves several services', () => {
  it.each([['Example Notes from the form of Example Photos', 'example-notes', 'form-notes', photos, 'example-photos']])(
    '%s is noted for both',
    (_, service, route, page, own) => {
      const opened = logFormOpened([], { service, route }, 'one', CLOCK)
      expect(states(note(opened, page))).toEqual([`${own}: sent`, `${service}: sent`].toSorted())
    },
  )

  it('is not noted for a service for which another form was opened', () => {
    const opened = logFormOpened([], { service: 'example-notes', route: 'form-rights' }, 'one', CLOCK)
    expect(states(note(opened, photos))).toEqual(['example-notes: opened', 'example-photos: sent'])
  })
})

describe('the portal', () => {
  it('is for the service for which the person set out last', () => {
    const one = logFormOpened([], { service: 'example-social', route: 'form-social' }, 'one', CLOCK)
    const two = logFormOpened(one, { service: 'example-photos', route: 'form-photos' }, 'two', LATER)
    expect([openedFor([], portal), openedFor(one, portal), openedFor(two, portal)]).toEqual([null, 'example-social', 'example-photos'])
  })

  it('is noted for the service that the person names', () => {
    const named = pageAt('https://account.example/portal/', 'example-photos')
    expect(states(note([], named))).toEqual(['example-photos: sent'])
  })
})

describe('the day on which it was sent', () => {
  const sent = after(logSentByForm([], { ...SAID, service: 'example-social', route: null }, CLOCK))

  it('is known as long as the objection stands, for its service only', () => {
    expect([sentDay(sent, social, null), sentDay(sent, photos, null), sentDay([], social, null)]).toEqual([
      { day: '2026-11-23', about: undefined },
      null,
      null,
    ])
  })

  it('is not claimed at the portal for a service that nobody named', () => {
    expect([sentDay(sent, portal, null), sentDay(sent, portal, 'example-social')]).toEqual([null, { day: '2026-11-23', about: undefined }])
  })

  it('is known no better than the person knew it', () => {
    const may = [{ ...rounds(OWN, ['send', '2025-05-01']), about: { sent: 'month' } as const }]
    expect(sentDay(may, social, null)).toEqual({ day: '2025-05-01', about: 'month' })
  })
})

describe('the accounts that it can be for', () => {
  const labels = (records: ObjectionRecord[]) =>
    accountsFor(records, social, createI18n('en', words, {}))['example-social']?.map(({ label }) => label)

  it('are told apart even if two were sent on one day', () => {
    const second = { ...OWN, id: 'second', createdAt: '2026-11-20T11:00:00.000Z' }
    const two = [rounds(second, ['send', '2026-11-20']), rounds({ ...OWN, createdAt: '2026-11-20T10:00:00.000Z' }, ['send', '2026-11-20'])]
    expect(labels(two)).toEqual([
      'the one sent on 20 November 2026 (Sent, waiting for an answer) (2)',
      'the one sent on 20 November 2026 (Sent, waiting for an answer) (1)',
    ])
  })

  it('have no day that the person did not know', () => {
    for (const [sent, said] of [
      ['month', 'about May 2025'],
      ['year', '2025'],
      ['unknown', 'day not noted'],
    ] as const) {
      const [label = ''] = labels([{ ...rounds(OWN, ['send', '2025-05-01']), about: { sent } }]) ?? []
      expect(label).toContain(said)
      expect(label).not.toContain('1 May')
    }
  })

  it('are named even if no date of sending was recorded', () => {
    expect(labels([rounds(OWN, ['confirm', '2026-11-20'])])).toEqual(['the earlier one (sent: day not noted; Objection confirmed)'])
  })
})
