import { claimIn } from '../../../rules/engine/claim-of.ts'
import type { Finding, State } from '../../../rules/engine/find.ts'
import type { Arm, Tone } from '../messages.ts'

/** How a state looks wherever it is shown: toolbar, page and popup. The arm carries the meaning, the tone repeats it. */
export interface Appearance {
  /** Letters of the toolbar badge. */
  text: string
  tone: Tone
  arm: Arm
  /** Variant of the icon under `/icon`. */
  icon: 'plain' | 'grey' | 'alert'
}

const APPEARANCES: Record<State, Appearance> = {
  failed: { text: '×', tone: 'grey', arm: 'struck', icon: 'grey' },
  quiet: { text: '', tone: 'grey', arm: 'none', icon: 'plain' },
  changed: { text: 'new', tone: 'violet', arm: 'diagonal', icon: 'alert' },
  overdue: { text: '!', tone: 'amber', arm: 'diagonal', icon: 'alert' },
  refused: { text: '!', tone: 'amber', arm: 'level', icon: 'alert' },
  sent: { text: '…', tone: 'blue', arm: 'diagonal', icon: 'plain' },
  off: { text: '✓', tone: 'green', arm: 'up', icon: 'plain' },
  objected: { text: '✓', tone: 'green', arm: 'up', icon: 'plain' },
  // What is on this page is left out, what else is on the service is not: neither an alarm nor a sign that all is well.
  'excluded-here': { text: '', tone: 'grey', arm: 'diagonal', icon: 'plain' },
  announced: { text: '', tone: 'amber', arm: 'diagonal', icon: 'plain' },
  stale: { text: 'AI?', tone: 'amber', arm: 'diagonal', icon: 'alert' },
  'no-way-out': { text: 'AI', tone: 'orange', arm: 'level', icon: 'plain' },
  training: { text: 'AI', tone: 'red', arm: 'level', icon: 'plain' },
  'opt-in': { text: '', tone: 'grey', arm: 'none', icon: 'grey' },
  paused: { text: '', tone: 'grey', arm: 'none', icon: 'grey' },
  'not-used': { text: '', tone: 'grey', arm: 'none', icon: 'grey' },
  unknown: { text: '', tone: 'grey', arm: 'none', icon: 'grey' },
}

export function appearanceOf(state: State): Appearance {
  return APPEARANCES[state]
}

/** That training is on looks like this if nobody has said so for sure. */
const UNSURE: Appearance = { text: 'AI?', tone: 'amber', arm: 'diagonal', icon: 'plain' }

/** As `appearanceOf`, for what holds on a page: the sign is no surer than the words. */
export function lookOfFinding(finding: Pick<Finding, 'state' | 'policy' | 'subject' | 'scope'>): Appearance {
  const { state } = finding
  const claim = claimIn(finding)
  const unsure = (state === 'training' || state === 'no-way-out') && (claim === 'presumed' || claim === 'disputed')
  return unsure ? UNSURE : APPEARANCES[state]
}
