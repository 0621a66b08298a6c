import type { BrowserName } from '../browsers/candidates.ts'

export interface Step {
  /** Also the name of the npm script. */
  script: string
  label: string
  /** JSON report of a test runner under `tests/.results`; a check without one counts only when it fails. */
  report?: string
  /** Runs only if the build step went well. */
  needsBuild?: boolean
  /** Browser that must be found or installed first. */
  browser?: BrowserName
}

/** Everything that `npm test` does, the quick first. */
export const STEPS: readonly Step[] = [
  { script: 'types', label: 'Types' },
  { script: 'lint', label: 'Lint and format' },
  { script: 'rules:check', label: 'Rules' },
  { script: 'unit', label: 'Unit tests', report: 'unit.json' },
  { script: 'build', label: 'Both builds' },
  { script: 'unit:built', label: 'Tests of the builds', report: 'built.json', needsBuild: true },
  { script: 'e2e:chromium', label: 'Chromium', report: 'chromium.json', needsBuild: true, browser: 'chromium' },
  { script: 'e2e:firefox', label: 'Firefox', report: 'firefox.json', needsBuild: true, browser: 'firefox' },
]
