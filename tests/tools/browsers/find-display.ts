import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackages } from './install-browser.ts'

/** No screen with a keyboard is available here. The message is one sentence for the person, with what to do. */
export class NoDisplay extends Error {
  override name = 'NoDisplay'
}

/** Required programs, with their packages. */
const PROGRAMS: Record<string, string> = { Xvfb: 'xvfb', xdotool: 'xdotool' }

interface Surroundings {
  has: (program: string) => boolean
  install: typeof installPackages
  say: (line: string) => void
}

const HERE: Surroundings = { has: isOnPath, install: installPackages, say: console.log }

/**
 * Makes sure that a browser can run on its own screen with key presses; installs what is missing.
 * @throws NoDisplay
 */
export function findDisplay({ has, install, say }: Surroundings = HERE): void {
  const missing = (): string[] => Object.keys(PROGRAMS).filter((program) => !has(program))
  const before = missing()
  if (before.length > 0)
    install(
      before.flatMap((program) => PROGRAMS[program] ?? []),
      say,
    )
  const still = missing()
  if (still.length > 0)
    throw new NoDisplay(`Keys are pressed with ${still.join(' and ')}, which could not be installed: install that, on Linux.`)
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}
