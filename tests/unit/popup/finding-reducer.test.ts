import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hasMore,
  initialFinding,
  isVisible,
  reduceFinding,
  stateFor,
  type FindingEvent,
  type FindingState,
} from '../../../entrypoints/popup/finding/finding-reducer.ts'
import { revisionOf } from '../../../entrypoints/shared/storage/session.ts'
import { exampleFinding } from '../fixtures/example-finding.ts'

const AUSTRIA = JSON.stringify(exampleFinding())
const AMERICA = JSON.stringify(exampleFinding({ country: 'US' }))
const START = initialFinding('q')

const after = (...events: FindingEvent[]): FindingState => events.reduce((state, event) => reduceFinding(state, 'q', event), START)
const stored = (text: string | null): FindingEvent => ({ type: 'stored', text })
const reply = (value: unknown): FindingEvent => ({ type: 'reply', reply: value })
const revision = (text: string | null) => reply({ revision: revisionOf(text) })
const SILENCE: FindingEvent = { type: 'silence' }

describe('what is stored', () => {
  test('is shown at once, and is not yet the answer', () => {
    expect(after(stored(AUSTRIA))).toMatchObject({ finding: { person: { country: 'AT' } }, answer: 'asked' })
    expect(after(stored(null))).toMatchObject({ finding: null, answer: 'asked' })
  })

  test.each(['{', '[]', '{}', JSON.stringify({ state: 'failed' })])('%s counts as a failure', (text) => {
    expect(after(stored(text)).finding).toBe('failed')
  })

  test('stays the same object if it is stored again', () => {
    const first = after(stored(AUSTRIA))
    expect(reduceFinding(first, 'q', stored(AUSTRIA)).finding).toBe(first.finding)
  })
})

describe('the reply', () => {
  test('with the revision of what is shown is the answer, and there is no more to read', () => {
    const state = after(stored(AUSTRIA), revision(AUSTRIA))
    expect([state.answer, hasMore(state, { revision: revisionOf(AUSTRIA) })]).toEqual(['answered', false])
  })

  test.each([[{ revision: revisionOf(AMERICA) }], [{ revision: null }], [null], ['nonsense'], [{ revision: '1' }]])(
    '%j leaves something to read, and that is the answer',
    (value) => {
      const state = after(stored(AUSTRIA), reply(value))
      expect([state.answer, hasMore(state, value)]).toEqual(['asked', true])
      const read = reduceFinding(state, 'q', { type: 'stored', text: AMERICA, answered: true })
      expect(read).toMatchObject({ finding: { person: { country: 'US' } }, answer: 'answered' })
    },
  )

  test('that nothing is stored is the answer if nothing was', () => {
    expect(after(stored(null), revision(null))).toMatchObject({ finding: null, answer: 'answered' })
  })

  test('before the first read, none is up to date', () => {
    expect(hasMore(START, { revision: null })).toBe(true)
  })

  test('with a finding of a page that is not watched holds, although nothing is stored', () => {
    const state = after(stored(null), reply(exampleFinding()), stored(null))
    expect(state).toMatchObject({ finding: { person: { country: 'AT' } }, isSent: true, answer: 'answered' })
    expect(hasMore(state, exampleFinding())).toBe(false)
    expect(hasMore(state, { revision: revisionOf(AUSTRIA) })).toBe(true)
    expect(reduceFinding(state, 'q', stored(AMERICA))).toMatchObject({ finding: { person: { country: 'US' } }, isSent: false })
  })

  test('that the rules cannot be read is a failure', () => {
    expect(after(stored(null), reply({ state: 'failed' })).finding).toBe('failed')
  })
})

test('silence counts until there is an answer, and never after it', () => {
  expect(after(stored(AUSTRIA), SILENCE).answer).toBe('silent')
  expect(after(stored(AUSTRIA), SILENCE, revision(AUSTRIA)).answer).toBe('answered')
  expect(after(stored(AUSTRIA), revision(AUSTRIA), SILENCE).answer).toBe('answered')
})

test('with another question the finding stays, unanswered, and what was sent for the previous one no longer counts', () => {
  const answered = after(stored(null), reply(exampleFinding()))
  expect(stateFor(answered, 'other')).toMatchObject({ finding: answered.finding, answer: 'asked', isSent: false })
  expect(reduceFinding(answered, 'other', stored(null))).toMatchObject({ finding: null, answer: 'asked' })
})

describe('drawn again', () => {
  const shown = after(stored(AUSTRIA))

  test('is what changed', () => {
    expect(isVisible(START, shown)).toBe(true)
    expect(isVisible(shown, reduceFinding(shown, 'q', stored(AMERICA)))).toBe(true)
    expect(isVisible(shown, reduceFinding(shown, 'q', SILENCE))).toBe(true)
    expect(isVisible(shown, reduceFinding(shown, 'other', stored(AUSTRIA)))).toBe(true)
    expect(isVisible(after(stored(null)), after(stored(null), revision(null)))).toBe(true)
  })

  test('is not what the worker confirms', () => {
    expect(isVisible(shown, reduceFinding(shown, 'q', revision(AUSTRIA)))).toBe(false)
    expect(isVisible(shown, reduceFinding(shown, 'q', stored(AUSTRIA)))).toBe(false)
  })
})

test('whatever happens in whatever order, an answer stays one and the finding is that of the text', () => {
  const text = fc.constantFrom(null, AUSTRIA, AMERICA, '{', '{}')
  const event: fc.Arbitrary<FindingEvent> = fc.oneof(
    fc.record({ type: fc.constant('stored' as const), text, answered: fc.boolean() }),
    fc.record({
      type: fc.constant('reply' as const),
      reply: fc.oneof(
        fc.anything(),
        text.map((one) => ({ revision: revisionOf(one) })),
      ),
    }),
    fc.constant(SILENCE),
  )
  const faults = (events: FindingEvent[]): string[] => {
    let state = START
    return events.flatMap((one) => {
      const before = state
      state = reduceFinding(before, 'q', one)
      const lost = before.answer === 'answered' && state.answer !== 'answered'
      const isOther = typeof state.finding === 'object' && state.finding !== null && JSON.stringify(state.finding) !== state.text
      return [...(lost ? ['the answer was lost'] : []), ...(isOther ? ['the finding is not that of the text'] : [])]
    })
  }
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      expect(faults(events)).toEqual([])
    }),
  )
})
