import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { parseReport } from './parse-report.ts'

const vitestFile = z.object({
  name: z.string().default(''),
  status: z.string().default(''),
  message: z.string().default(''),
  assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() })),
})
type VitestFile = z.infer<typeof vitestFile>

const playwrightSpec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().default('') })) })),
    }),
  ),
})
interface PlaywrightSuite {
  title: string
  specs: z.infer<typeof playwrightSpec>[]
  suites?: PlaywrightSuite[] | undefined
}
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional()
  },
})

/**
 * A line for each test that did not pass, or not at the first try, with the first line of the reason, from the JSON report of Vitest or
 * Playwright: the end of a long log then says what to look for. Empty if the text is no such report.
 */
export function readFailures(report: string): string[] {
  const parsed = parseReport(report)
  const vitest = z.object({ testResults: z.array(vitestFile) }).safeParse(parsed)
  if (vitest.success) return vitest.data.testResults.flatMap(inFile)
  const playwright = z.object({ suites: z.array(playwrightSuite) }).safeParse(parsed)
  return playwright.success ? playwright.data.suites.flatMap((suite) => inSuite(suite)) : []
}

/** Failures of a whole file, for example one that does not load, are not attached to a test. */
function inFile({ name, status, message, assertionResults }: VitestFile): string[] {
  const whole = status === 'failed' && (message || assertionResults.length === 0) ? [lineOf(name, status, message)] : []
  const single = assertionResults
    .map((test) => ({ ...test, failure: test.failureMessages?.[0] }))
    .filter((test) => test.status !== 'passed' || test.failure)
    .map((test) => lineOf(test.fullName, test.status === 'passed' ? LATE : test.status, test.failure))
  return [...whole, ...single]
}

/** Playwright's name for a test that passed at the second try. */
const LATE = 'flaky'

function inSuite({ title, specs, suites = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status !== 'expected')
      .map((test) => lineOf(`${title} › ${spec.title}`, test.status, test.results.flatMap(({ errors }) => errors)[0]?.message)),
  )
  return [...own, ...suites.flatMap((suite) => inSuite(suite))]
}

function lineOf(name: string, status: string, message = ''): string {
  const reason = stripVTControlCharacters(message).trim().split('\n')[0]
  const words = reason || status
  return `${name}: ${status === LATE ? `passed in the second try; in the first: ${words}` : words}`
}
