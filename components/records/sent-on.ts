import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { ObjectionRecord } from '../../entrypoints/shared/records/record.ts'

/** "sent on 5 November 2026": what a record is called that has no name. */
export function sentOn({ dates, about }: Pick<ObjectionRecord, 'dates' | 'about'>, speech: Speech): string {
  const { sent, opened } = dates
  if (sent && about.sent) return speech.word('record.account.sent.about', { date: speech.about(sent, about.sent) })
  if (sent) return speech.word('record.account.sent', { date: speech.date(sent) })
  return opened ? speech.word('record.account.opened', { date: speech.date(opened) }) : speech.word('record.account.none')
}
