import { claimIn } from '../../../rules/engine/claim-of.ts'
import type { Finding, State } from '../../../rules/engine/find.ts'
import type { MessageKey } from '../i18n/translator.ts'
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

/** What a state means to each part of the extension. The compiler asks for each new state here, and in `SAID` of `rules/overview/kind-of.ts`. */
interface Meaning extends Appearance {
  /** Key of the words in the page's pill; empty for the small mark, null for no badge. */
  pill: MessageKey | '' | null
  /** Where the headline comes from: the policy, the person's record, or the state itself. */
  speaksOf: 'policy' | 'record' | 'state'
  /** Whether to show the button to object or turn off; it would be wrong or too much if an objection stands, or nothing is known. */
  asksForAction: boolean
}

const MEANINGS: Record<State, Meaning> = {
  failed: { text: '×', tone: 'grey', arm: 'struck', icon: 'grey', pill: null, speaksOf: 'state', asksForAction: false },
  quiet: { text: '', tone: 'grey', arm: 'none', icon: 'plain', pill: null, speaksOf: 'state', asksForAction: false },
  changed: { text: 'new', tone: 'violet', arm: 'diagonal', icon: 'alert', pill: 'badge.changed', speaksOf: 'state', asksForAction: true },
  overdue: { text: '!', tone: 'amber', arm: 'diagonal', icon: 'alert', pill: 'badge.overdue', speaksOf: 'record', asksForAction: false },
  refused: { text: '!', tone: 'amber', arm: 'level', icon: 'alert', pill: 'badge.refused', speaksOf: 'record', asksForAction: false },
  sent: { text: '…', tone: 'blue', arm: 'diagonal', icon: 'plain', pill: '', speaksOf: 'record', asksForAction: false },
  off: { text: '✓', tone: 'green', arm: 'up', icon: 'plain', pill: '', speaksOf: 'record', asksForAction: false },
  objected: { text: '✓', tone: 'green', arm: 'up', icon: 'plain', pill: '', speaksOf: 'record', asksForAction: false },
  // This page's content is excluded, but the service uses other data: neither an alarm nor an all-clear.
  'excluded-here': {
    text: '',
    tone: 'grey',
    arm: 'diagonal',
    icon: 'plain',
    pill: 'state.excluded-here',
    speaksOf: 'policy',
    asksForAction: true,
  },
  announced: { text: '', tone: 'amber', arm: 'diagonal', icon: 'plain', pill: 'badge.announced', speaksOf: 'policy', asksForAction: true },
  stale: { text: 'AI?', tone: 'amber', arm: 'diagonal', icon: 'alert', pill: 'badge.stale', speaksOf: 'state', asksForAction: true },
  'no-way-out': {
    text: 'AI',
    tone: 'orange',
    arm: 'level',
    icon: 'plain',
    pill: 'badge.no-way-out',
    speaksOf: 'policy',
    asksForAction: true,
  },
  training: { text: 'AI', tone: 'red', arm: 'level', icon: 'plain', pill: 'badge.training', speaksOf: 'policy', asksForAction: true },
  // The company itself trains nothing, it only sends a signal to others: no alarm.
  signal: { text: '', tone: 'grey', arm: 'none', icon: 'plain', pill: null, speaksOf: 'policy', asksForAction: true },
  'opt-in': { text: '', tone: 'grey', arm: 'none', icon: 'grey', pill: null, speaksOf: 'policy', asksForAction: true },
  paused: { text: '', tone: 'grey', arm: 'none', icon: 'grey', pill: null, speaksOf: 'policy', asksForAction: true },
  'not-used': { text: '', tone: 'grey', arm: 'none', icon: 'grey', pill: null, speaksOf: 'policy', asksForAction: true },
  unknown: { text: '', tone: 'grey', arm: 'none', icon: 'grey', pill: null, speaksOf: 'policy', asksForAction: true },
}

export function meaningOf(state: State): Meaning {
  return MEANINGS[state]
}

export function appearanceOf(state: State): Appearance {
  return MEANINGS[state]
}

/** “Training is on” if nobody has said so for certain, or it is not on for everyone. */
const UNSURE: Appearance = { text: 'AI?', tone: 'amber', arm: 'diagonal', icon: 'plain' }

/** Ordinary machine learning, never called generative AI. */
const ORDINARY: Appearance = { text: 'ML', tone: 'amber', arm: 'level', icon: 'plain' }

/** As `appearanceOf`, for the finding of a page: the sign is no more certain than the words. */
export function lookOfFinding(finding: Pick<Finding, 'state' | 'policy' | 'subject' | 'scope'>): Appearance {
  const { state } = finding
  const claim = claimIn(finding)
  if (state !== 'training' && state !== 'no-way-out') return MEANINGS[state]
  if (finding.policy?.whose === 'service-ml') return ORDINARY
  return claim === 'presumed' || claim === 'disputed' || finding.policy?.default === 'depends' ? UNSURE : MEANINGS[state]
}
