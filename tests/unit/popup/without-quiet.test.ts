import { expect, test } from 'vitest'
import { asksOfPerson, withoutQuiet } from '../../../entrypoints/popup/finding/without-quiet.ts'
import { exampleFinding } from '../fixtures/example-finding.ts'

test.each([
  ['login', true],
  ['interstitial', true],
  ['settings', true],
  ['other', false],
  ['help', false],
] as const)('on a quiet page of the kind %s the popup claims nothing: %s', (context, silent) => {
  const { state, also, ...rest } = exampleFinding()
  const quiet = { ...rest, context, state: 'quiet' as const, also: [state, ...also] }
  expect(asksOfPerson(quiet)).toBe(silent)
  expect(withoutQuiet(quiet).state).toBe(state)
  expect(asksOfPerson({ ...rest, context, state, also })).toBe(false)
})
