import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordChange } from '../../entrypoints/shared/records/undo.ts'
import type { ObjectionRecord, State } from '../../entrypoints/shared/records/record.ts'

/** What a step recorded, in a line: "Noted: Example · Objection confirmed". */
export function undoWords(
  changes: readonly RecordChange[],
  stateOf: (record: ObjectionRecord) => State,
  nameOf: (service: string) => string,
  { t, plural }: I18n,
): string {
  const [first, ...more] = changes
  if (!first) return ''
  // A form that was opened for an objection is part of it.
  if (more.length > 0 && !isOneObjection(changes)) return plural('undo.several', changes.length)
  const { before, after } = changes.find((one) => one.after) ?? first
  const record = after ?? before
  if (!record) return ''
  const account = record.account.trim()
  const called = [nameOf(record.service), account].filter(Boolean).join(' · ')
  if (!after) return t('undo.deleted', { what: called })
  const noted = before ? detailOf(before, after, t) : null
  if (noted) return t('undo.noted', { what: `${called} · ${noted}` })
  const isEdit = before !== null && stateOf(before) === stateOf(after) && before.dates.sent === after.dates.sent
  return isEdit ? t('undo.edited', { what: called }) : t('undo.noted', { what: `${called} · ${t(`record.state.${stateOf(after)}`)}` })
}

function isOneObjection(changes: readonly RecordChange[]): boolean {
  return changes.filter(({ after }) => after).length === 1 && changes.length === 2
}

/** A recorded detail that is not a state. */
function detailOf(before: ObjectionRecord, after: ObjectionRecord, word: I18n['t']): string | null {
  if (after.dates.acknowledged && !before.dates.acknowledged) return word('record.date.acknowledged')
  if (after.covers === null || before.covers === after.covers) return null
  return `${word('record.covers.ask')}: ${word(`record.covers.${after.covers}`)}`
}
