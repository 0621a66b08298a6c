import type { Finding, Person } from '../../rules/engine/find.ts'
import type { StoredResidence } from '../shared/storage/storage.ts'

/** One closed word decides the screen. */
export type Screen = 'loading' | 'nothing-here' | 'first-run' | 'finding' | 'failed'

/** How far the worker has come with the question what holds in this tab. `silent`: no answer within patience. */
export type Answer = 'asked' | 'answered' | 'silent'

/** All that is known when a screen has to be chosen; `undefined` is not known yet. */
export interface Known {
  /** The words or the sentences cannot be read. */
  broken: boolean
  /** Whether the tab shows one of the covered services. */
  covered: boolean | undefined
  home: StoredResidence | null | undefined
  /** Whether what is kept of the person's objections is at hand. */
  own: boolean
  finding: Finding | 'failed' | null | undefined
  answer: Answer
}

/** A finding made for another country than the one chosen is never shown: it would state the wrong law. */
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
