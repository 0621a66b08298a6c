import { describe, expect, it } from 'vitest'
import { buildRules } from '../../../../rules/tools/build.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { formPageAt, type FormPage } from '../../../../entrypoints/background/forms/form-page.ts'
import { accountsFor, noteForm, openedFor, sentDay } from '../../../../entrypoints/background/forms/form-records.ts'
import { createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { logFormOpened, logSentByForm, type LogResult } from '../../../../entrypoints/shared/records/log-sent.ts'
import { stateOf, type ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import words from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { after as rounds } from '../../fixtures/arbitrary-records.ts'
import { addressOf } from '../../fixtures/real-opt-outs.ts'

const CLOCK = { today: '2026-11-23', now: '2026-11-23T10:00:00.000Z' }
const LATER = { today: '2026-11-24', now: '2026-11-24T10:00:00.000Z' }
const index = indexRules(buildRules())
const AUSTRIA = { country: 'AT', land: null, guessed: false }

function pageAt(url: string, service: string | null = null) {
  const page = formPageAt(index, url, AUSTRIA, CLOCK.today, { service })
  if (!page) throw new Error('no page')
  return page
}

const SAID = { account: null, madeUnder: null, press: 'press' }
const after = (noting: LogResult): ObjectionRecord[] => (noting.ok ? noting.records : [])
const note = (records: ObjectionRecord[], page: FormPage) => after(noteForm(records, page, index.rules.optOuts, SAID, CLOCK))

const facebook = pageAt(addressOf('route-facebook-form'))
const instagram = pageAt(addressOf('route-instagram-form'))
const portal = pageAt('https://help.meta.com/support/privacy/')
const states = (records: ObjectionRecord[]) => records.map((one) => `${one.service}: ${stateOf(one)}`).toSorted()

describe('a form that serves several services', () => {
  it.each([
    ['Messenger from Facebook’s form', 'messenger', 'route-facebook-form', facebook, 'facebook'],
    ['Threads from Instagram’s form', 'threads', 'route-threads-instagram-form', instagram, 'instagram'],
  ])('%s is noted for both', (_, service, route, page, own) => {
    const opened = logFormOpened([], { service, route }, 'one', CLOCK)
    expect(states(note(opened, page))).toEqual([`${own}: sent`, `${service}: sent`].toSorted())
  })

  it('is not noted for a service for which another form was opened', () => {
    const opened = logFormOpened([], { service: 'threads', route: 'route-threads-rights' }, 'one', CLOCK)
    expect(states(note(opened, instagram))).toEqual(['instagram: sent', 'threads: opened'])
  })
})

describe('the portal', () => {
  it('is for the service for which the person set out last', () => {
    const one = logFormOpened([], { service: 'facebook', route: 'route-facebook-form' }, 'one', CLOCK)
    const two = logFormOpened(one, { service: 'instagram', route: 'route-instagram-form' }, 'two', LATER)
    expect([openedFor([], portal), openedFor(one, portal), openedFor(two, portal)]).toEqual([null, 'facebook', 'instagram'])
  })

  it('is noted for the service that the person names', () => {
    const named = pageAt('https://help.meta.com/support/privacy/', 'instagram')
    expect(states(note([], named))).toEqual(['instagram: sent'])
  })
})

describe('the day on which it was sent', () => {
  const sent = after(logSentByForm([], { ...SAID, service: 'facebook', route: null }, CLOCK))

  it('is known as long as the objection stands, for its service only', () => {
    expect([sentDay(sent, facebook, null), sentDay(sent, instagram, null), sentDay([], facebook, null)]).toEqual([
      { day: '2026-11-23', about: undefined },
      null,
      null,
    ])
  })

  it('is not claimed at the portal for a service that nobody named', () => {
    expect([sentDay(sent, portal, null), sentDay(sent, portal, 'facebook')]).toEqual([null, { day: '2026-11-23', about: undefined }])
  })

  it('is known no better than the person knew it', () => {
    const may = [{ ...rounds({}, ['send', '2025-05-01']), about: { sent: 'month' } as const }]
    expect(sentDay(may, facebook, null)).toEqual({ day: '2025-05-01', about: 'month' })
  })
})

describe('the accounts that it can be for', () => {
  const labels = (records: ObjectionRecord[]) =>
    accountsFor(records, facebook, createI18n('en', words, {}))['facebook']?.map(({ label }) => label)

  it('are told apart also if two were sent on one day', () => {
    const second = { id: 'second', createdAt: '2026-11-20T11:00:00.000Z' }
    const two = [rounds(second, ['send', '2026-11-20']), rounds({ createdAt: '2026-11-20T10:00:00.000Z' }, ['send', '2026-11-20'])]
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
      const [label = ''] = labels([{ ...rounds({}, ['send', '2025-05-01']), about: { sent } }]) ?? []
      expect(label).toContain(said)
      expect(label).not.toContain('1 May')
    }
  })

  it('are named also if no day of sending was noted', () => {
    expect(labels([rounds({}, ['confirm', '2026-11-20'])])).toEqual(['the earlier one (sent: day not noted; Objection confirmed)'])
  })
})
