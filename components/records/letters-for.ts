import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'

export type HelpfulLetter = 'reminder' | 'complaint' | 'objection'

/** Letters for a record, the first thing to try first. While an answer may still come in time, none is needed. */
export function lettersFor({ state, overdue, wasUnanswered }: Pick<RecordView, 'state' | 'overdue' | 'wasUnanswered'>): HelpfulLetter[] {
  if (state === 'refused') return ['complaint']
  if (overdue) return ['reminder', 'complaint']
  if (wasUnanswered && (state === 'sent' || state === 'extended' || state === 'asked')) return ['complaint']
  return state === 'opened' ? ['objection'] : []
}
