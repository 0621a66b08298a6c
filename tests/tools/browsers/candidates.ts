import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

export type BrowserName = 'chromium' | 'firefox'

interface Kind {
  label: string
  /** Environment variable that names the program. */
  variable: string
  /** Oldest major version that the extension's manifest supports. */
  oldest: number
  /** Program names on PATH. No branded Chrome: it no longer loads unpacked extensions by command line. */
  names: string[]
  paths: string[]
}

export const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM_PATH',
    oldest: 127,
    names: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium', chromium.executablePath()],
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    oldest: 142,
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
}

export interface Candidate {
  program: string
  /** Major version; null if the program does not start or does not print one. */
  version: number | null
}

/** Programs of this kind on this machine, in the order in which to try them. */
export function candidates(name: BrowserName, environment = process.env): Candidate[] {
  const { names, paths, variable } = KINDS[name]
  const named = environment[variable]
  if (named) return [{ program: named, version: versionOf(named) }]
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean)
  const all = [...names.flatMap((one) => folders.map((folder) => join(folder, one))), ...paths]
  return all.filter((path) => existsSync(path)).map((program) => ({ program, version: versionOf(program) }))
}

/** Starting it is the only proof that its libraries are installed too. On Windows neither browser prints a version: trusted there. */
function versionOf(program: string): number | null {
  if (process.platform === 'win32') return existsSync(program) ? Infinity : null
  try {
    const said = execFileSync(program, ['--version'], { encoding: 'utf8', timeout: 60_000, stdio: ['ignore', 'pipe', 'ignore'] })
    return Number(/\b(\d+)\.\d/.exec(said)?.[1] ?? Number.NaN) || null
  } catch {
    return null
  }
}
