import type { Finding, Person } from '../../rules/engine/find.ts'
import type { StoredResidence } from '../shared/storage/storage.ts'

/** One closed word decides the screen. */
export type Screen = 'loading' | 'nothing-here' | 'first-run' | 'finding' | 'failed'

/** Progress of the request for this tab's finding. `silent`: no answer in time. */
export type Answer = 'asked' | 'answered' | 'silent'

/** Everything needed to choose a screen; `undefined` means not known yet. */
export interface Known {
  /** The words or the sentences cannot be read. */
  broken: boolean
  /** Whether the tab shows a known service. */
  covered: boolean | undefined
  home: StoredResidence | null | undefined
  /** Whether the person's stored data are loaded. */
  own: boolean
  finding: Finding | 'failed' | null | undefined
  answer: Answer
}

/** A finding for a country other than the chosen one is never shown: it would state the wrong law. */
export function whichScreen({ broken, covered, home, own, finding, answer }: Known): Screen {
  if (broken) return 'failed'
  if (covered === undefined) return 'loading'
  if (!covered) return 'nothing-here'
  if (finding === 'failed') return 'failed'
  if (home === undefined || finding === undefined) return waiting(answer)
  if (finding === null) return answer === 'answered' ? 'nothing-here' : waiting(answer)
  if (!speaksOf(finding.person, home)) return waiting(answer)
  if (!own) return answer === 'silent' ? 'failed' : 'loading'
  return home === null ? 'first-run' : 'finding'
}

function waiting(answer: Answer): Screen {
  return answer === 'asked' ? 'loading' : 'failed'
}

function speaksOf(person: Person, home: StoredResidence | null): boolean {
  return home === null ? person.guessed : person.country === home.country && person.land === home.land
}
