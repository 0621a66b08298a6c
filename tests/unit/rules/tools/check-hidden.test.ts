import { expect, test } from 'vitest'
import { material, reasons } from '../../fixtures/check-material.ts'
import { policy } from '../../fixtures/small-rules.ts'

const WORLD = policy({ id: 'policy-world', jurisdictions: ['world'], whose: 'both' })
const hidden = (...more: ReturnType<typeof policy>[]) => reasons(material({ policies: [WORLD, ...more] }))

test('rules:check tells of a statement about one place that hides what everybody else is told of other companies', () => {
  expect(hidden(policy())).toEqual([expect.stringContaining('eea is told nothing of the other companies that policy-world names')])
})

test.each([
  ['says it too', policy({ whose: 'both' })],
  ['is about another service', policy({ services: ['instagram'] })],
])('but not of one that %s', (_, narrower) => {
  expect(hidden(narrower).filter((reason) => reason.includes('other companies'))).toEqual([])
})

test('nor if another statement about the place says it', () => {
  expect(hidden(policy(), policy({ id: 'policy-others', whose: 'other-companies', status: 'unknown' }))).toEqual([])
})
