import { expect, test } from 'vitest'
import { summaryOf } from '../../../../entrypoints/shared/badge/summary.ts'
import type { Person } from '../../../../rules/engine/find.ts'
import { exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

const said = (person: Partial<Person>) => summaryOf(exampleFinding({ person }), exampleI18n())

test.each([
  ['sent', null, 'Objection sent, waiting for an answer'],
  ['sent', 'asked', 'Example One wants something from you first'],
  ['sent', 'unsure', 'Objection sent; whether an answer came is not known'],
  ['overdue', null, 'No answer in time'],
  ['overdue', 'no-day', 'No answer received'],
] as const)('%s, with %s: "%s" wherever the state is said', (objectionStatus, detail, sentence) => {
  expect(said({ objectionStatus, detail })).toBe(sentence)
})

test.each(['training', 'no-way-out', 'opt-in'] as const)('machine learning for the service is not called AI training: %s', (state) => {
  const finding = exampleFinding()
  const ml = { ...finding.policy!, whose: 'service-ml' as const, ...(state === 'opt-in' && { status: state }) }
  for (const [language, ai] of [
    ['en', /AI/],
    ['de', /KI/],
  ] as const) {
    expect(summaryOf({ ...finding, state, also: [], policy: ml }, exampleI18n(language))).not.toMatch(ai)
    expect(summaryOf({ ...finding, state, also: [] }, exampleI18n(language))).toMatch(ai)
  }
})
