import fc from 'fast-check'
import { advance, start, STEP_TYPES, stepsOf, type Clock, type Step, type StepType } from '../../entrypoints/shared/records/transitions.ts'
import { addDays } from '../../entrypoints/shared/records/deadlines.ts'
import type { ObjectionRecord } from '../../entrypoints/shared/records/record.ts'

/** Records as people could have made them: by steps in any order, with any text. For property-based tests. */

export const TODAY = '2026-11-23'

export const anyDay = fc
  .date({ min: new Date('2000-01-01T00:00Z'), max: new Date('2190-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Emoji, right-to-left, control characters, lone surrogates, line ends, and what formats give a meaning to. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('\ud800', '\u0000', '\r', '\n', '\\', ';', ',', ':', '"', '\u202e', 'א', '🚂', '👩‍👩‍👧', '\u0085', '\u007f'),
    maxLength: 60,
  }),
)

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('send'), by: fc.constantFrom('form', 'post') }),
  fc.record({ type: fc.constantFrom(...STEP_TYPES.filter((type) => type !== 'send')), note: anyText }),
)

/** One attempt: how many days after the last one, and what. */
export const anyAttempts = fc.array(fc.tuple(fc.integer({ min: 0, max: 70 }), anyStep), { maxLength: 8 })

export const anyId = fc.uuid()

export const anyRecord: fc.Arbitrary<ObjectionRecord> = fc
  .record({
    id: anyId,
    service: fc.constantFrom('facebook', 'instagram', 'threads'),
    account: anyText,
    route: fc.constantFrom(null, 'route-facebook-form'),
    covers: fc.constantFrom(null, 'account', 'linked'),
    opened: fc.integer({ min: 200, max: 600 }).map((ago) => addDays(TODAY, -ago)),
    attempts: anyAttempts,
    notes: anyText,
  })
  .map(({ opened, attempts, notes, ...told }) => ({ ...travel(start(told, opened, clockOn(opened)), opened, attempts), notes }))

/** Tries each step in turn, as long as it is not in the future; what is refused is left out. */
export function travel(from: ObjectionRecord, day: string, attempts: readonly (readonly [number, Step])[]): ObjectionRecord {
  let record = from
  let on = day
  for (const [days, step] of attempts) {
    on = addDays(on, days)
    if (on > TODAY) break
    const outcome = advance(record, step, on, clockOn(on))
    if (outcome.ok) record = outcome.record
  }
  return record
}

export function clockOn(day: string): Clock {
  return { today: day, now: `${day}T12:00:00.000Z` }
}

export function record(told: Partial<ObjectionRecord> = {}): ObjectionRecord {
  return { ...start({ id: 'one', service: 'facebook', account: 'me', route: null }, '2026-10-01', clockOn('2026-10-01')), ...told }
}

/** The record after steps that are known to be possible, each on its day. */
export function after(told: Partial<ObjectionRecord>, ...steps: [StepType, string][]): ObjectionRecord {
  return steps.reduce((before, [type, day]) => {
    expectPossible(before, type)
    const outcome = advance(before, type === 'send' ? { type, by: 'form' } : { type }, day, clockOn(day))
    if (!outcome.ok) throw new Error(`${type} on ${day}: ${outcome.problems.map(({ key }) => key).join(', ')}`)
    return outcome.record
  }, record(told))
}

function expectPossible(before: ObjectionRecord, type: StepType): void {
  if (!stepsOf(before).includes(type)) throw new Error(`${type} is not possible here`)
}
