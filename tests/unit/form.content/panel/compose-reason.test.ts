import { describe, expect, it } from 'vitest'
import { composeReason, lengthFault } from '../../../../entrypoints/form.content/panel/compose-reason.ts'

describe('a composed reason', () => {
  it('is the opening and what was picked, in order', () => {
    expect(composeReason('I object.', ['Children.', 'Old posts.'])).toBe('I object. Children. Old posts.')
    expect(composeReason('I object.', [])).toBe('I object.')
  })

  it.each([
    ['  abc  ', 10, null, { kind: 'too-short', count: 7 }],
    ['abc', 0, null, { kind: '', count: 0 }],
    ['abc', 3, 3, { kind: '', count: 0 }],
    ['abcde', 0, 3, { kind: 'too-long', count: 2 }],
  ] as const)('%j for a form that wants %j to %j characters', (text, least, most, fault) => {
    expect(lengthFault(text, least, most)).toEqual(fault)
  })
})
