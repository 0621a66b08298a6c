import type { Finding, State } from '../../rules/find.ts'
import type { Arm, Tone } from '../shared/messages.ts'
import type { Speech, WordKey } from '../shared/locale.ts'

/** What the toolbar shows for a finding. The glyph carries the meaning, the colour only supports it. */
export interface ToolbarBadge {
  text: string
  /** Background of the badge, dark enough for white letters (at least 4.5 : 1). */
  colour: string
  title: string
  /** Variant of the icon under `/icon`. */
  icon: 'plain' | 'grey' | 'alert'
}

interface Look {
  text: string
  tone: Tone
  arm: Arm
  icon: ToolbarBadge['icon']
}

const LOOKS: Record<State, Look> = {
  failed: { text: '×', tone: 'grey', arm: 'struck', icon: 'grey' },
  quiet: { text: '', tone: 'grey', arm: 'none', icon: 'plain' },
  changed: { text: 'new', tone: 'violet', arm: 'diagonal', icon: 'alert' },
  overdue: { text: '!', tone: 'amber', arm: 'diagonal', icon: 'alert' },
  sent: { text: '…', tone: 'blue', arm: 'diagonal', icon: 'plain' },
  objected: { text: '✓', tone: 'green', arm: 'up', icon: 'plain' },
  announced: { text: '', tone: 'amber', arm: 'diagonal', icon: 'plain' },
  stale: { text: 'AI?', tone: 'amber', arm: 'diagonal', icon: 'alert' },
  'no-way-out': { text: 'AI', tone: 'orange', arm: 'level', icon: 'plain' },
  training: { text: 'AI', tone: 'red', arm: 'level', icon: 'plain' },
  'opt-in': { text: '', tone: 'grey', arm: 'none', icon: 'grey' },
  paused: { text: '', tone: 'grey', arm: 'none', icon: 'grey' },
  'not-used': { text: '', tone: 'grey', arm: 'none', icon: 'grey' },
  unknown: { text: '', tone: 'grey', arm: 'none', icon: 'grey' },
}

const COLOURS: Record<Tone, string> = {
  red: '#b3261e',
  orange: '#9a3d00',
  amber: '#855400',
  blue: '#1d4f91',
  green: '#1b6e38',
  violet: '#5f3b94',
  grey: '#5d5b55',
}

export function lookOf(state: State): Look {
  return LOOKS[state]
}

export function toolbarBadge(finding: Finding, speech: Speech): ToolbarBadge {
  const look = lookOf(finding.state)
  return {
    text: finding.state === 'announced' ? speech.plural('badge.days', finding.daysLeft ?? 0) : look.text,
    colour: COLOURS[look.tone],
    title: speech.word('title', { service: finding.service.name, state: sentenceOf(finding, speech) }),
    icon: look.icon,
  }
}

/** The state in words, as the tooltip and the badge in the page say it. */
export function sentenceOf(finding: Finding, speech: Speech): string {
  return speech.word(stateKey(finding), { date: finding.policy?.since ? speech.date(finding.policy.since) : '' })
}

function stateKey({ state, scope }: Finding): WordKey {
  return scope === 'ai-chats' && (state === 'training' || state === 'no-way-out') ? `state.${state}.chats` : `state.${state}`
}

/** Toolbar when the rules themselves are unreadable: no finding, no guess. */
export function failedBadge(speech: Speech): ToolbarBadge {
  return { text: LOOKS.failed.text, colour: COLOURS.grey, title: speech.word('state.failed'), icon: 'grey' }
}
