import type { Finding } from '../../../rules/engine/find.ts'
import { appearanceOf, lookOfFinding, type Appearance } from '../../shared/badge/appearance.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { TONE_COLOURS } from '../../shared/badge/tone-colours.ts'
import { summaryOf } from '../../shared/badge/summary.ts'

/** What the toolbar shows for a finding. The glyph carries the meaning, the colour only supports it. */
export interface ToolbarBadge {
  text: string
  /** Background of the badge, dark enough for white letters (at least 4.5 : 1). */
  colour: string
  title: string
  icon: Appearance['icon']
}

export function toolbarBadge(finding: Finding, i18n: I18n): ToolbarBadge {
  const look = lookOfFinding(finding)
  return {
    text: finding.state === 'announced' ? i18n.plural('badge.days', finding.daysLeft ?? 0) : look.text,
    colour: TONE_COLOURS[look.tone].light,
    title: i18n.t('title', { service: finding.service.name, state: summaryOf(finding, i18n) }),
    icon: look.icon,
  }
}

/** Toolbar when the rules themselves are unreadable: no finding, no guess. */
export function failedBadge(i18n: I18n): ToolbarBadge {
  return { text: appearanceOf('failed').text, colour: TONE_COLOURS.grey.light, title: i18n.t('state.failed'), icon: 'grey' }
}
