import type { Finding } from '../../rules/find.ts'
import type { Noted } from '../shared/form-help.ts'
import type { Speech } from '../shared/locale.ts'
import { dueDate } from '../shared/record-dates.ts'
import type { ObjectionRecord } from '../shared/records.ts'

type Sent = Pick<ObjectionRecord, 'dates' | 'covers'>

/** What happens next: where it is noted, what to wait for, the day from which to follow up, and whether linked accounts are to be asked about. */
export function notedOn({ dates, covers }: Sent, { service }: Pick<Finding, 'service'>, linked: string[], { word, date }: Speech): Noted {
  const sent = dates.sent ?? ''
  const due = dueDate(dates) ?? sent
  return {
    lines: [
      word('form.noted', { date: date(sent), list: word('mine.title') }),
      word('form.noted.mail', { operator: service.operator }),
      word('form.noted.due', { date: date(due) }),
    ],
    linked: covers === null ? linked : [],
  }
}
