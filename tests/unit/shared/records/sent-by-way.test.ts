import { expect, test } from 'vitest'
import { sentByWay } from '../../../../entrypoints/shared/records/sent-by-way.ts'

test.each([
  ['switch', 'switch'],
  ['form', 'form'],
  ['portal', 'form'],
  ['email', 'form'],
] as const)('a %s is noted as a %s', (kind, by) => {
  expect(sentByWay({ kind })).toBe(by)
})

test('a way that the rules no longer know was a form', () => {
  expect(sentByWay(undefined)).toBe('form')
})
