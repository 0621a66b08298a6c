import type { Finding } from '../../../rules/engine/find.ts'
import type { MenuChoice, PageBadge } from '../../shared/messages.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { labelOf } from '../../shared/badge/label-of.ts'
import { lookOfFinding, meaningOf } from '../../shared/badge/appearance.ts'
import { lightDark } from '../../shared/badge/tone-colours.ts'
import { summaryOf } from '../../shared/badge/summary.ts'
import type { Badge } from '../../shared/storage/storage.ts'
import { covers } from '../../shared/badge/mutes.ts'

/** The badge in the page, or null if there is nothing to show or the person has muted it. */
export function pageBadge(finding: Finding, settings: Badge, i18n: I18n): PageBadge | null {
  const { pill } = meaningOf(finding.state)
  if (pill === null || !settings.on || settings.mutes.some((mute) => covers(mute, finding))) return null
  const { arm, tone } = lookOfFinding(finding)
  const label = pill && labelOf(pill, finding, i18n)
  const title = i18n.t('title', { service: finding.service.name, state: summaryOf(finding, i18n) })
  return {
    arm,
    colour: lightDark(tone),
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
