import { describe, expect, test } from 'vitest'
import { readFailures } from '../../tools/run/failures.ts'

describe('readFailures', () => {
  test('names what failed in Vitest, and why', () => {
    const assertionResults = [
      { fullName: 'dates are short', status: 'passed', failureMessages: [] },
      { fullName: 'dates are long', status: 'failed', failureMessages: ['\u001B[31mexpected 1\u001B[39m\n  at a.test.ts:3'] },
      { fullName: 'dates are old', status: 'skipped' },
    ]
    const report = { testResults: [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults }] }
    expect(readFailures(JSON.stringify(report))).toEqual(['dates are long: expected 1', 'dates are old: skipped'])
  })

  test('names what passed in a second try only', () => {
    const assertionResults = [{ fullName: 'it opens', status: 'passed', failureMessages: ['Error: timed out'] }]
    const inVitest = { testResults: [{ name: 'a.spec.ts', status: 'passed', message: '', assertionResults }] }
    const tests = [{ status: 'flaky', results: [{ errors: [{ message: 'Error: timed out' }] }, { errors: [] }] }]
    const inPlaywright = { suites: [{ title: 'a.spec.ts', specs: [{ title: 'it opens', tests }] }] }
    const words = 'it opens: passed in the second try; in the first: Error: timed out'
    expect(readFailures(JSON.stringify(inVitest))).toEqual([words])
    expect(readFailures(JSON.stringify(inPlaywright))).toEqual([`a.spec.ts › ${words}`])
  })

  test('names a file that Vitest could not load', () => {
    const report = { testResults: [{ name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }] }
    expect(readFailures(JSON.stringify(report))).toEqual(['a.test.ts: no such module'])
  })

  test('reports the failure of a whole file', () => {
    const assertionResults = [{ fullName: 'it opens', status: 'skipped' }]
    const report = { testResults: [{ name: 'a.spec.ts', status: 'failed', message: 'no browser here', assertionResults }] }
    expect(readFailures(JSON.stringify(report))).toEqual(['a.spec.ts: no browser here', 'it opens: skipped'])
  })

  test('names what failed in Playwright, in groups of tests too', () => {
    const spec = (title: string, status: string, ...messages: string[]) => ({
      title,
      tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }],
    })
    const inner = { title: 'form', specs: [spec('opens', 'unexpected', 'Error: timed out\nat b.ts:1')] }
    const outer = { title: 'b.spec.ts', specs: [spec('is there', 'expected'), spec('is skipped', 'skipped')], suites: [inner] }
    expect(readFailures(JSON.stringify({ suites: [outer] }))).toEqual(['b.spec.ts › is skipped: skipped', 'form › opens: Error: timed out'])
  })

  test.each(['', 'null', '{}', '[]', 'Killed', '{"testResults":3}'])('finds none in "%s"', (text) => expect(readFailures(text)).toEqual([]))
})
