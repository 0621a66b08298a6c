import { expect, test } from 'vitest'
import { sumOf } from '../../../../entrypoints/shared/checkup/sum.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'

test('the sum counts what there is, in the order of what is left to do', () => {
  const kinds = ['confirmed', 'on', 'on', 'sent', 'unknown'] as const
  expect(sumOf(kinds, exampleI18n())).toBe('5 services: 2 on, 1 sent, 1 confirmed, 1 not known')
  expect(sumOf(['off'], exampleI18n('de'))).toBe('1 Dienst: 1 ausgeschaltet')
})
