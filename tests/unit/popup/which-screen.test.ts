import { describe, expect, test } from 'vitest'
import { readFinding } from '../../../entrypoints/shared/rules/read-finding.ts'
import { whichScreen, type Known } from '../../../entrypoints/popup/which-screen.ts'
import { exampleFinding } from '../fixtures/example-finding.ts'

const home = { country: 'AT', land: null }
const finding = exampleFinding()
const guess = exampleFinding({ person: { guessed: true } })
const settled: Known = { broken: false, covered: true, home, own: true, finding, answer: 'answered' }

describe('one closed word decides the screen', () => {
  test.each<[string, Partial<Known>, string]>([
    ['all is known', {}, 'finding'],
    ['what is stored is shown before the worker answers', { answer: 'asked' }, 'finding'],
    ['and when it never does', { answer: 'silent' }, 'finding'],
    ['the country is a guess', { home: null, finding: guess }, 'first-run'],
    ['the tab is not known yet', { covered: undefined }, 'loading'],
    ['another site, even with an old finding', { covered: false }, 'nothing-here'],
    ['nothing stored yet', { finding: null, answer: 'asked' }, 'loading'],
    ['nothing stored, and the worker says that there is nothing', { finding: null, answer: 'answered' }, 'nothing-here'],
    ['nothing stored, and the worker is dead', { finding: null, answer: 'silent' }, 'failed'],
    ['storage does not answer', { finding: undefined, answer: 'silent' }, 'failed'],
    ['the worker could not read the rules', { finding: 'failed' }, 'failed'],
    ['what was noted is still being read', { own: false }, 'loading'],
    ['and never comes', { own: false, answer: 'silent' }, 'failed'],
    ['the words cannot be read', { broken: true, finding: undefined, covered: undefined }, 'failed'],
    ['a finding for another country waits for the new one', { home: { country: 'DE', land: null }, answer: 'asked' }, 'loading'],
    ['and is never shown instead', { home: { country: 'DE', land: null }, answer: 'answered' }, 'failed'],
    ['nor one for another Land', { home: { country: 'AT', land: 'DE-HH' }, answer: 'silent' }, 'failed'],
    ['nor one for a settled country once it is a guess again', { home: null, answer: 'asked' }, 'loading'],
  ])('%s', (_, change, screen) => {
    expect(whichScreen({ ...settled, ...change })).toBe(screen)
  })
})

describe('what the worker stored', () => {
  test('a finding as it was written', () => {
    expect(readFinding(JSON.parse(JSON.stringify(finding)))).toEqual(finding)
  })

  test.each([[null], [undefined]])('%s is nothing', (value) => expect(readFinding(value)).toBeNull())

  test.each([[{ state: 'failed' }], ['nonsense'], [42], [[]], [{}], [{ ...finding, optOuts: 'none' }], [{ ...finding, person: null }]])(
    'nonsense %# counts as failure',
    (value) => expect(readFinding(value)).toBe('failed'),
  )
})
