import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { ObjectionRecord } from '../../entrypoints/shared/records/record.ts'

/** "sent on 5 November 2026": the name of a record without a name. */
export function sentOn({ dates, about }: Pick<ObjectionRecord, 'dates' | 'about'>, i18n: I18n): string {
  const { sent, opened } = dates
  if (sent && about.sent) return i18n.t('record.account.sent.about', { date: i18n.about(sent, about.sent) })
  if (sent) return i18n.t('record.account.sent', { date: i18n.date(sent) })
  return opened ? i18n.t('record.account.opened', { date: i18n.date(opened) }) : i18n.t('record.account.none')
}
