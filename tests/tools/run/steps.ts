import type { BrowserName } from '../browsers/candidates.ts'

export interface Step {
  /** Also the name of the npm script. */
  script: string
  label: string
  /** What the script is given. */
  args?: readonly string[]
  /** JSON report of a test runner under `tests/.results`; a check without one counts only when it fails. */
  report?: string
  /** Runs only if the build step went well. */
  needsBuild?: boolean
  /** Browser that must be found or installed first. */
  browser?: BrowserName
}

const CHROMIUM: Step = { script: 'e2e:chromium', label: 'Chromium', report: 'chromium.json', needsBuild: true, browser: 'chromium' }
const FIREFOX: Step = { script: 'e2e:firefox', label: 'Firefox', report: 'firefox.json', needsBuild: true, browser: 'firefox' }

/** The main path, from the badge to the confirmed objection. */
const MAIN = 'objection.spec.ts'

/** What `npm test` does, the quick first; steps in one row run at the same time. A browser waits more than it works, so that two share two cores. */
const CHECKS: readonly (readonly Step[])[] = [
  [
    { script: 'types', label: 'Types' },
    { script: 'rules:check', label: 'Rules' },
  ],
  [{ script: 'lint', label: 'Lint and format' }],
  [{ script: 'unit', label: 'Unit tests', report: 'unit.json' }],
  [{ script: 'build', label: 'Both builds' }],
  [{ script: 'unit:built', label: 'Tests of the builds', report: 'built.json', needsBuild: true }],
]

/** Of `npm test -- --quick` too: all checks, and one journey in each browser. Throws on any other argument. */
export function stepsFor(args: readonly string[]): readonly (readonly Step[])[] {
  const [quick, ...others] = args
  if (others.length > 0 || (quick !== undefined && quick !== '--quick')) {
    throw new Error(`npm test takes nothing but "-- --quick", not "${args.join(' ')}". One spec: npm run e2e:chromium -- toolbar.spec.ts`)
  }
  const browsers = quick ? [CHROMIUM, FIREFOX].map((step) => ({ ...step, args: [MAIN] })) : [CHROMIUM, FIREFOX]
  return [...CHECKS, browsers]
}
