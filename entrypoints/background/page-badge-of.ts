import type { Finding, State } from '../../rules/find.ts'
import type { PageBadge } from '../shared/messages.ts'
import type { Speech, WordKey } from '../shared/locale.ts'
import { covers } from '../shared/covers.ts'
import { lookOf } from '../shared/look-of.ts'
import { sentenceOf } from '../shared/sentence-of.ts'
import type { Badge } from '../shared/storage.ts'

/** States that show something in the page, with the words of the pill; an empty pill is the small mark. */
const PILLS: Partial<Record<State, WordKey | ''>> = {
  changed: 'badge.changed',
  overdue: 'badge.overdue',
  sent: '',
  objected: '',
  announced: 'badge.announced',
  stale: 'badge.stale',
  'no-way-out': 'badge.no-way-out',
  training: 'badge.training',
}

/** The badge in the page, or null where there is nothing to show or the person has muted it. */
export function pageBadge(finding: Finding, settings: Badge, speech: Speech): PageBadge | null {
  const pill = PILLS[finding.state]
  if (pill === undefined || !settings.on || settings.mutes.some((mute) => covers(mute, finding))) return null
  const { arm, tone } = lookOf(finding.state)
  const title = speech.word('title', { service: finding.service.name, state: sentenceOf(finding, speech) })
  return {
    arm,
    tone,
    label: pill && speech.word(labelKey(pill, finding), labelValues(finding, speech)),
    title,
    corner: settings.corner,
    language: speech.language,
    menu: menuOf(finding, speech),
  }
}

function labelKey(pill: WordKey, { state, scope }: Finding): WordKey {
  return scope === 'ai-chats' && (state === 'training' || state === 'no-way-out') ? 'badge.training.chats' : pill
}

function labelValues({ policy }: Finding, speech: Speech): Record<string, string> {
  return { date: policy?.since ? speech.date(policy.since) : '' }
}

function menuOf({ service }: Finding, speech: Speech): PageBadge['menu'] {
  return {
    open: speech.word('badge.open'),
    hide: speech.word('badge.hide'),
    page: speech.word('badge.hide.page'),
    site: speech.word('badge.hide.site', { service: service.name }),
    'until-change': speech.word('badge.hide.until-change'),
    ever: speech.word('badge.hide.ever'),
  }
}
