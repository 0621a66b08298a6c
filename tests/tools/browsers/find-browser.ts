import { candidates, KINDS, type BrowserName, type Candidate } from './candidates.ts'
import { download, packageManager, type Way } from './install-browser.ts'

/** No browser can be found or installed here. The message is one sentence for the person, with what to do. */
export class NoBrowser extends Error {
  override name = 'NoBrowser'
}

interface Surroundings {
  look: (name: BrowserName) => Candidate[]
  ways: readonly Way[]
  environment: NodeJS.ProcessEnv
  say: (line: string) => void
}

const HERE: Surroundings = { look: candidates, ways: [download, packageManager], environment: process.env, say: console.log }

/**
 * The program of a browser that can run the extension; installs one if there is none.
 * @throws NoBrowser
 */
export function findBrowser(name: BrowserName, { look, ways, environment, say }: Surroundings = HERE): string {
  const { oldest, variable } = KINDS[name]
  const fits = ({ version }: Candidate) => version !== null && version >= oldest
  let here = look(name)
  let found = here.find(fits)
  // A program that was named is used or refused, never replaced silently.
  for (const way of environment[variable] ? [] : ways) {
    if (found) break
    if (way(name, say) === null) continue
    here = look(name)
    found = here.find(fits)
  }
  if (!found) throw new NoBrowser(excuse(name, here, environment[variable]))
  return found.program
}

function excuse(name: BrowserName, here: readonly Candidate[], named: string | undefined): string {
  const { label, oldest, variable } = KINDS[name]
  const remedy = `install ${label} ${oldest} or later, or set ${variable} to its program`
  if (named && here[0]?.version === null) return `${variable} is ${named}, which does not start: ${remedy}.`
  const old = here.find(({ version }) => version !== null)
  if (old) return `${old.program} is ${label} ${old.version}, which is too old for the extension: ${remedy}.`
  return `There is no ${label} here that starts, and none could be installed: ${remedy}.`
}
