import { newsKey, type Change } from '../../rules/engine/changes.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { Advice } from '../../entrypoints/shared/records/change-advice.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { markOf, type Side } from './mark.ts'

/** A change in words. */
export interface News {
  sentence: string
  /** Before and after, a line each; empty if an earlier version stored neither. */
  turn: string[]
  /** What it means for the recorded objections, and what to do. */
  advice: string[]
}

export function newsOf(change: Change, advice: readonly Advice[], { service }: Finding, i18n: I18n): News {
  const { name, operator } = service
  return {
    sentence: i18n.t(newsKey(change), { service: name, operator }),
    turn: turnOf(change, operator, i18n),
    advice: advice.map((one) => spellAdvice(one, i18n)),
  }
}

/** Omits the "before" line for a new statement; for a removed one says only that it is gone. */
function turnOf({ before, after }: Change, operator: string, i18n: I18n): string[] {
  if (!before && !after) return []
  const was = before ? spellMarks({ marks: before, other: after, operator }, i18n) : ''
  const is = after ? spellMarks({ marks: after, other: before, operator }, i18n) : i18n.t('news.gone')
  return [was && i18n.t('news.before', { what: was }), is && i18n.t('news.now', { what: is })].filter(Boolean)
}

function spellMarks(side: Side, i18n: I18n): string {
  return Object.keys(side.marks)
    .map((name) => markOf(name, side, i18n))
    .filter(Boolean)
    .join(' · ')
}

function spellAdvice({ accounts, means, sent, todo }: Advice, { t, date }: I18n): string {
  const day = sent ? date(sent) : ''
  const objection = sent ? t('news.objection.of', { date: day }) : t('news.objection')
  const names = accounts.map((name) => name || t('record.account.none')).join(', ')
  const said = [t(means === 'news.means.switched' && !day ? 'news.means.switched.once' : means, { objection, date: day }), t(todo)].join(
    ' ',
  )
  return names ? t('news.for', { names, said }) : said
}
