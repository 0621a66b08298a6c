import type { Finding } from '../../../rules/engine/find.ts'
import { lookOf, lookOfFinding, type Look } from '../../shared/badge/appearance.ts'
import type { Tone } from '../../shared/messages.ts'
import type { Speech } from '../../shared/i18n/translator.ts'
import { sentenceOf } from '../../shared/badge/summary.ts'

/** What the toolbar shows for a finding. The glyph carries the meaning, the colour only supports it. */
export interface ToolbarBadge {
  text: string
  /** Background of the badge, dark enough for white letters (at least 4.5 : 1). */
  colour: string
  title: string
  icon: Look['icon']
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

export function toolbarBadge(finding: Finding, speech: Speech): ToolbarBadge {
  const look = lookOfFinding(finding)
  return {
    text: finding.state === 'announced' ? speech.plural('badge.days', finding.daysLeft ?? 0) : look.text,
    colour: COLOURS[look.tone],
    title: speech.word('title', { service: finding.service.name, state: sentenceOf(finding, speech) }),
    icon: look.icon,
  }
}

/** Toolbar when the rules themselves are unreadable: no finding, no guess. */
export function failedBadge(speech: Speech): ToolbarBadge {
  return { text: lookOf('failed').text, colour: COLOURS.grey, title: speech.word('state.failed'), icon: 'grey' }
}
