import type { Option } from '../../../components/form/CheckboxGroup.tsx'
import type { I18n } from '../../shared/i18n/translator.ts'
import { sentBefore } from '../../shared/records/log-sent.ts'
import { asKnown } from '../../shared/records/deadlines.ts'
import { stateOf, type ObjectionRecord } from '../../shared/records/record.ts'

/** Value for an account without a record. */
export const ANOTHER = ''

/**
 * The accounts that a letter to this service can be for: those with a record, by name and day, and another one. Empty if there is nothing
 * to choose.
 */
export function accountsOf(records: readonly ObjectionRecord[], service: string, i18n: I18n): Option<string>[] {
  const known = sentBefore(records, service).map((one) => ({ id: one.id, label: labelOf(one, i18n) }))
  return known.length > 0 ? [...known, { id: ANOTHER, label: i18n.t('form.account.another') }] : []
}

function labelOf(record: ObjectionRecord, { t, date }: I18n): string {
  const { dates, about } = record
  const sent = dates.sent && asKnown(dates.sent, about.sent)
  const state = t(`record.state.${stateOf(record)}`)
  return [record.account.trim(), sent ? t('form.account.known', { date: date(sent), state }) : state].filter(Boolean).join(' · ')
}
