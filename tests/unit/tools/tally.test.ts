import { describe, expect, test } from 'vitest'
import { readTally, settle } from '../../tools/run/tally.ts'

describe('readTally', () => {
  test.each([
    ['Vitest', { numPassedTests: 5, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }, { passed: 5, failed: 1 }],
    ['Playwright', { stats: { expected: 7, unexpected: 2, flaky: 0, skipped: 0 } }, { passed: 7, failed: 2 }],
    ['skipped in Vitest', { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }, { passed: 5, failed: 2 }],
    ['skipped and late in Playwright', { stats: { expected: 7, unexpected: 0, flaky: 1, skipped: 1 } }, { passed: 8, failed: 1 }],
  ])('%s', (_, report, tally) => expect(readTally(JSON.stringify(report))).toEqual(tally))

  test.each(['', 'null', '{}', '{"stats":null}', '[]', 'Killed'])('knows no report in "%s"', (text) => expect(readTally(text)).toBeNull())
})

describe('settle', () => {
  test('a runner that broke off has failed though it counted no failure', () => {
    expect(settle({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 })
    expect(settle(null, false)).toEqual({ passed: 0, failed: 1 })
  })

  test('failures are counted once', () => expect(settle({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 }))

  test('a check that went well counts nothing', () => expect(settle(null, true)).toEqual({ passed: 0, failed: 0 }))
})
