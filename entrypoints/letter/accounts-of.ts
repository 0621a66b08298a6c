import type { Option } from '../../components/form/CheckboxGroup.tsx'
import type { Speech } from '../shared/i18n/translator.ts'
import { sentBefore } from '../shared/records/log-sent.ts'
import { asKnown } from '../shared/records/deadlines.ts'
import { stateOf, type ObjectionRecord } from '../shared/records/record.ts'

/** Stands for an account of which nothing is noted. */
export const ANOTHER = ''

/** For which account a letter to this service was: those of which something is noted, by name and day, and another. Empty if there is none to choose. */
export function accountsOf(records: readonly ObjectionRecord[], service: string, speech: Speech): Option<string>[] {
  const known = sentBefore(records, service).map((one) => ({ id: one.id, label: labelOf(one, speech) }))
  return known.length > 0 ? [...known, { id: ANOTHER, label: speech.word('form.account.another') }] : []
}

function labelOf(record: ObjectionRecord, { word, date }: Speech): string {
  const { dates, about } = record
  const sent = dates.sent && asKnown(dates.sent, about.sent)
  const state = word(`record.state.${stateOf(record)}`)
  return [record.account.trim(), sent ? word('form.account.known', { date: date(sent), state }) : state].filter(Boolean).join(' · ')
}
