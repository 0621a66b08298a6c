import type { BrowserName } from '../browsers/candidates.ts'

export interface Step {
  /** Also the name of the npm script. */
  script: string
  label: string
  /** Arguments for the script. */
  args?: readonly string[]
  /** JSON report of a test runner under `tests/.results`; a check without one counts only if it fails. */
  report?: string
  /** Runs only if the build succeeded. */
  needsBuild?: boolean
  /** Browser that must be found or installed first. */
  browser?: BrowserName
  /** Programs for a browser on its own screen with key presses must be found or installed first. */
  display?: boolean
}

const CHROMIUM: Step = { script: 'e2e:chromium', label: 'Chromium', report: 'chromium.json', needsBuild: true, browser: 'chromium' }
const FIREFOX: Step = { script: 'e2e:firefox', label: 'Firefox', report: 'firefox.json', needsBuild: true, browser: 'firefox' }
const DISPLAY: Step = { ...CHROMIUM, script: 'e2e:display', label: 'Chromium, real keys', report: 'display.json', display: true }
const BUILD: Step = { script: 'build', label: 'Both builds' }

/** The main path, from the badge to the confirmed objection. */
const MAIN = 'objection.spec.ts'

/** Steps that run one after another. */
type Lane = readonly Step[]
/** Lanes that run in parallel. */
export type Stage = readonly Lane[]

const FIRST: Stage = [
  [BUILD],
  [
    { script: 'types', label: 'Types' },
    { script: 'rules:check', label: 'Rules' },
  ],
]
const CHECKS: Lane = [
  { script: 'lint', label: 'Lint and format' },
  { script: 'unit', label: 'Unit tests', report: 'unit.json' },
  { script: 'unit:built', label: 'Tests of the builds', report: 'built.json', needsBuild: true },
]
const ONE_JOURNEY: Stage = [CHROMIUM, FIREFOX].map((step) => [{ ...step, args: [MAIN] }])

/** What `npm test` runs, by its argument. A browser waits more than it works: both browsers and the checks share two cores. */
const ROUNDS: Record<string, readonly Stage[]> = {
  '': [FIRST, [[CHROMIUM, DISPLAY], [FIREFOX], CHECKS]],
  '--quick': [FIRST, [CHECKS, ONE_JOURNEY.flat()]],
  '--part=checks': [FIRST, [CHECKS]],
  '--part=chromium': [[[BUILD]], [[CHROMIUM, DISPLAY]]],
  '--part=firefox': [[[BUILD]], [[FIREFOX]]],
}

/** Throws on an unknown argument. */
export function stagesFor(args: readonly string[]): readonly Stage[] {
  const round = ROUNDS[args.join(' ')]
  if (round) return round
  const known = Object.keys(ROUNDS).filter(Boolean).join(', ')
  throw new Error(
    `npm test does not know "${args.join(' ')}": after "--" it takes one of ${known}. One spec: npm run e2e:chromium -- toolbar.spec.ts`,
  )
}
