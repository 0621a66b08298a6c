import type { Finding } from '../../../rules/engine/find.ts'
import type { Corner, MenuChoice, PageBadge } from '../../shared/messages.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { labelOf } from '../../shared/badge/label-of.ts'
import { lookOfFinding, meaningOf } from '../../shared/badge/appearance.ts'
import { lightDark } from '../../shared/badge/tone-colours.ts'
import { summaryOf } from '../../shared/badge/summary.ts'
import type { Badge } from '../../shared/storage/badge-settings.ts'
import { covers } from '../../shared/badge/mutes.ts'
import { BADGE_STYLE } from './badge-style.ts'
import { themesOf, type PageHints } from '../rules/page-hints.ts'

/** The badge in the page, or null if there is nothing to show or the person has muted it. */
export function pageBadge(finding: Finding, settings: Badge, i18n: I18n, operator: PageHints = {}): PageBadge | null {
  const { pill } = meaningOf(finding.state)
  if (pill === null || !settings.on || settings.mutes.some((mute) => covers(mute, finding))) return null
  const { arm, tone } = lookOfFinding(finding)
  const words = pill && labelOf(pill, finding, i18n)
  const label = settings.small ? '' : words
  const title = i18n.t('title', { service: finding.service.name, state: summaryOf(finding, i18n) })
  return {
    arm,
    style: `${BADGE_STYLE}.signal{--arm:${lightDark(tone)}}${placeOf(settings.corner, operator)}`,
    themes: themesOf(operator),
    label,
    // Begins with the visible text, so that speech recognition can activate it by what is read (WCAG 2.5.3).
    title: label ? `${label}. ${title}` : title,
    corner: settings.corner,
    lang: i18n.language,
    dir: i18n.direction,
    fold: label && i18n.t('badge.fold'),
    menu: menuOf(i18n, words !== label),
    gone: { said: i18n.t('badge.gone'), undo: i18n.t('badge.undo') },
  }
}

/**
 * Distance from the edge in px: above the round buttons that sites keep in the lower corners, below their bar at the top. An operator may
 * override it.
 */
const DISTANCE = { top: 72, bottom: 104 }

function placeOf(corner: Corner, { badge }: PageHints): string {
  const edge = corner.startsWith('top') ? 'top' : 'bottom'
  return `.${edge}{${edge}:${badge?.[edge] ?? DISTANCE[edge]}px}`
}

function menuOf(i18n: I18n, isFolded: boolean): PageBadge['menu'] {
  return {
    name: i18n.t('badge.menu'),
    choices: [
      ...(isFolded ? [['unfold', i18n.t('badge.unfold')] satisfies [MenuChoice, string]] : []),
      ['corner', i18n.t('badge.corner')],
      ['away', i18n.t('badge.away')],
      ['hide', i18n.t('badge.hide.longer')],
    ],
  }
}
