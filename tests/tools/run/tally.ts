import { parseReport } from './parse-report.ts'

/** How many tests of a step passed and failed. */
export interface Tally {
  passed: number
  failed: number
}

export const NONE: Tally = { passed: 0, failed: 0 }

/**
 * Counts from the JSON report of Vitest or Playwright. A skipped test counts as failed: none is skipped on purpose. One that passed at the
 * second try has passed; `readFailures` names it. Null if the text is no such report.
 */
export function readTally(report: string): Tally | null {
  const counts = numbersOf(parseReport(report))
  const { numPassedTests, numFailedTests, numPendingTests = 0, numTodoTests = 0 } = counts
  if (numPassedTests !== undefined && numFailedTests !== undefined) {
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests }
  }
  const { expected, unexpected, flaky = 0, skipped = 0 } = counts
  return expected === undefined || unexpected === undefined ? null : { passed: expected + flaky, failed: unexpected + skipped }
}

/** A step that exited with an error has failed, whatever it counted; a check without tests counts only then. */
export function settle(counted: Tally | null, endedWell: boolean): Tally {
  const tally = counted ?? NONE
  return endedWell || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

/** Vitest has its counts at the top level, Playwright under `stats`. */
function numbersOf(report: unknown): Record<string, number | undefined> {
  if (typeof report !== 'object' || report === null) return {}
  const all = { ...report, ...('stats' in report && typeof report.stats === 'object' ? report.stats : {}) }
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])))
}
