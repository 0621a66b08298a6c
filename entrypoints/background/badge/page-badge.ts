import type { Finding, State } from '../../../rules/engine/find.ts'
import type { MenuChoice, PageBadge, Tone } from '../../shared/messages.ts'
import type { I18n, MessageKey } from '../../shared/i18n/translator.ts'
import { labelOf } from '../../shared/badge/label-of.ts'
import { lookOfFinding } from '../../shared/badge/appearance.ts'
import { summaryOf } from '../../shared/badge/summary.ts'
import type { Badge } from '../../shared/storage/storage.ts'
import { covers } from '../../shared/badge/mutes.ts'

/** States that show something in the page, with the words of the pill; an empty pill is the small mark. */
const PILLS: Partial<Record<State, MessageKey | ''>> = {
  changed: 'badge.changed',
  overdue: 'badge.overdue',
  refused: 'badge.refused',
  sent: '',
  objected: '',
  off: '',
  'excluded-here': 'state.excluded-here',
  announced: 'badge.announced',
  stale: 'badge.stale',
  'no-way-out': 'badge.no-way-out',
  training: 'badge.training',
}

const ARM_COLOURS: Record<Tone, string> = {
  red: 'light-dark(#b3261e,#ff9d94)',
  orange: 'light-dark(#9a3d00,#ffb27a)',
  amber: 'light-dark(#855400,#ffca7a)',
  blue: 'light-dark(#1d4f91,#9cc3ff)',
  green: 'light-dark(#1b6e38,#86dba2)',
  violet: 'light-dark(#5f3b94,#c9aef5)',
  grey: 'light-dark(#5d5b55,#aeaba3)',
}

/** The badge in the page, or null where there is nothing to show or the person has muted it. */
export function pageBadge(finding: Finding, settings: Badge, i18n: I18n): PageBadge | null {
  const pill = PILLS[finding.state]
  if (pill === undefined || !settings.on || settings.mutes.some((mute) => covers(mute, finding))) return null
  const { arm, tone } = lookOfFinding(finding)
  const label = pill && labelOf(pill, finding, i18n)
  const title = i18n.t('title', { service: finding.service.name, state: summaryOf(finding, i18n) })
  return {
    arm,
    colour: ARM_COLOURS[tone],
    label,
    // Begins with what is to be read in the pill, so that it can also be pressed by voice.
    title: label ? `${label}. ${title}` : title,
    corner: settings.corner,
    lang: i18n.language,
    dir: i18n.direction,
    menu: menuOf(i18n, label !== ''),
  }
}

function menuOf(i18n: I18n, foldable: boolean): PageBadge['menu'] {
  return {
    name: i18n.t('badge.hide'),
    choices: [
      ...(foldable ? [['fold', i18n.t('badge.fold')] satisfies [MenuChoice, string]] : []),
      ['away', i18n.t('badge.away')],
      ['hide', i18n.t('badge.hide.longer')],
    ],
  }
}
