import { newsKey, type Change } from '../../rules/engine/changes.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { Advice } from '../../entrypoints/shared/records/change-advice.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { markOf, type Side } from '../mark-of.ts'

/** What changed, in words. */
export interface News {
  sentence: string
  /** What it was and what it is, a line each; none where an earlier version kept neither. */
  turn: string[]
  /** What it means for the objections that were noted, and what to do. */
  advice: string[]
}

export function newsOf(change: Change, advice: readonly Advice[], { service }: Finding, speech: Speech): News {
  const { name, operator } = service
  return {
    sentence: speech.word(newsKey(change), { service: name, operator }),
    turn: turnOf(change, operator, speech),
    advice: advice.map((one) => spellAdvice(one, speech)),
  }
}

/** Nothing is said of before where it was not there, and of now only that it is gone where it is. */
function turnOf({ before, after }: Change, operator: string, speech: Speech): string[] {
  if (!before && !after) return []
  const was = before ? spellMarks({ marks: before, other: after, operator }, speech) : ''
  const is = after ? spellMarks({ marks: after, other: before, operator }, speech) : speech.word('news.gone')
  return [was && speech.word('news.before', { what: was }), is && speech.word('news.now', { what: is })].filter(Boolean)
}

function spellMarks(side: Side, speech: Speech): string {
  return Object.keys(side.marks)
    .map((name) => markOf(name, side, speech))
    .filter(Boolean)
    .join(' · ')
}

function spellAdvice({ accounts, means, sent, todo }: Advice, { word, date }: Speech): string {
  const objection = sent ? word('news.objection.of', { date: date(sent) }) : word('news.objection')
  const names = accounts.map((name) => name || word('record.account.none')).join(', ')
  const said = [word(means, { objection }), word(todo)].join(' ')
  return names ? word('news.for', { names, said }) : said
}
