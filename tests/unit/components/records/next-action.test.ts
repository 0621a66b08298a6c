import { describe, expect, test } from 'vitest'
import { rowAction } from '../../../../components/checkup/row-action.ts'
import { nextAction } from '../../../../components/records/next-action.ts'
import { recordStatus } from '../../../../entrypoints/shared/records/objection-status.ts'
import { STATES, stateOf, type ObjectionRecord, type State } from '../../../../entrypoints/shared/records/record.ts'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import { addDays } from '../../../../rules/engine/calendar.ts'
import { groupOf, standingOf } from '../../../../rules/overview/kind-of.ts'
import { after, record } from '../../fixtures/arbitrary-records.ts'
import { addressOf, countries, DAY, exampleFinding } from '../../fixtures/example-finding.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'

const SENT = addDays(DAY, -5)
const LATER = addDays(SENT, 2)
const form: Partial<ObjectionRecord> = { service: 'example-social', route: 'form-social', madeUnder: { country: 'AT', policy: null } }
const since = (day: string) => ({ createdAt: `${day}T12:00:00.000Z` })
const sentOn = (day: string, told: Partial<ObjectionRecord> = form) =>
  after({ ...told, dates: { ...record().dates, opened: day } }, ['send', day])

/** A record in every state, and the two that change with the day alone. */
const RECORDS: [string, State, ObjectionRecord][] = [
  ['opened', 'opened', record({ ...form, ...since(SENT) })],
  ['sent', 'sent', sentOn(SENT)],
  ['sent, and late', 'sent', sentOn(addDays(DAY, -60))],
  ['extended', 'extended', after(sentOn(SENT), ['extend', LATER])],
  ['asked', 'asked', after(sentOn(SENT), ['ask', LATER])],
  ['unsure', 'unsure', after(sentOn(SENT), ['forget', LATER])],
  ['confirmed', 'confirmed', after(sentOn(SENT), ['confirm', LATER])],
  ['refused', 'refused', after(sentOn(SENT), ['refuse', LATER])],
  ['given up', 'no-answer', after(sentOn(addDays(DAY, -60)), ['give-up', LATER])],
  ['off', 'off', sentOn(SENT, { ...form, sentBy: 'switch' })],
  ['off for a year', 'off', sentOn(addDays(DAY, -400), { ...form, sentBy: 'switch' })],
  ['withdrawn', 'withdrawn', after(sentOn(SENT), ['withdraw', LATER])],
]

/** What comes next for each, under a law with letters and under one without. */
const NEXT: Record<string, [withLetters: string, without: string]> = {
  opened: ['send', 'send'],
  sent: ['wait', 'wait'],
  'sent, and late': ['chase by letter', 'chase by page'],
  extended: ['wait', 'wait'],
  asked: ['reply', 'reply'],
  unsure: ['search', 'search'],
  confirmed: ['none', 'none'],
  refused: ['complain by letter', 'complain by page'],
  'given up': ['chase by letter', 'chase by page'],
  off: ['none', 'none'],
  'off for a year': ['look-again', 'look-again'],
  withdrawn: ['none', 'none'],
}

function next(one: ObjectionRecord, country: string, address: string | null = null, context: 'feed' | 'form' = 'feed') {
  const finding = exampleFinding({ country, context, person: { objectionStatus: recordStatus(one, DAY) } })
  return nextAction(finding, { view: viewOf(one, String, DAY), address, tried: [], today: DAY })
}

describe('what a person is offered next', () => {
  test('the table holds every state', () => {
    expect(new Set(RECORDS.map(([, state]) => state))).toEqual(new Set(STATES))
    expect(RECORDS.map(([, , one]) => stateOf(one))).toEqual(RECORDS.map(([, state]) => state))
    expect(Object.keys(NEXT)).toEqual(RECORDS.map(([name]) => name))
  })

  test.each(RECORDS)('for a record that is %s', (name, _, one) => {
    const said = (country: string) => {
      const { follow } = next(one, country)
      return 'by' in follow ? `${follow.kind} by ${follow.by}` : follow.kind
    }
    expect([said('AT'), said('US')]).toEqual(NEXT[name])
  })

  test.each(RECORDS)('for a record that is %s, nothing is asked twice', (_, state, one) => {
    const { button, before } = next(one, 'AT')
    expect(button.kind).toBe(state === 'opened' || state === 'withdrawn' ? 'object' : 'none')
    expect(before).toBeNull()
  })

  test('on the form itself the button asks whether it was sent, and the record does not', () => {
    const there = next(record(form), 'AT', addressOf('form-social'), 'form')
    expect([there.button.kind, there.follow.kind]).toEqual(['sent', 'none'])
  })

  test('a refusal leads to the page for objecting again too', () => {
    const { follow } = next(after(sentOn(SENT), ['refuse', LATER]), 'AT')
    expect('again' in follow && follow.again?.id).toBe('form-social')
  })

  test('a way that did not work comes after the others', () => {
    const finding = exampleFinding()
    const tried = [{ optOut: 'form-social', url: addressOf('form-social'), worked: false, day: DAY }]
    const { button } = nextAction(finding, { view: null, address: null, tried, today: DAY })
    expect(button.kind === 'object' && button.optOut.id).toBe('form-late')
  })
})

describe('for a person without records', () => {
  const everywhere = exampleRules().services.flatMap(({ id }) => countries.map((country) => exampleFinding({ service: id, country })))

  test('what was done before can be recorded where the button leads to a way, in the words of that way', () => {
    for (const finding of everywhere) {
      const { button, follow, before } = nextAction(finding)
      const acts = button.kind === 'object' || button.kind === 'steps' ? button.optOut : null
      expect(follow.kind).toBe('none')
      expect(before?.kind).toBe(acts ? (acts.kind === 'switch' ? 'off' : 'sent') : undefined)
    }
  })

  test('the list and the page offer the same', () => {
    const seen = new Set<string>()
    for (const finding of everywhere) {
      const standing = standingOf(finding)
      const row = rowAction(standing, groupOf(standing))
      const { before } = nextAction(finding)
      seen.add(row)
      const wanted = before === null ? ['none'] : before.kind === 'sent' ? ['object'] : ['off', 'signal', 'check']
      expect(wanted, `${finding.service.id} ${finding.person.country}`).toContain(row)
    }
    expect(seen.size).toBeGreaterThan(2)
  })
})
