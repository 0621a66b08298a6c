import type { Noted } from '../shared/form-help.ts'
import type { Speech } from '../shared/locale.ts'
import { dueDate, type Day } from '../shared/record-dates.ts'

/** What happens next: where it is noted, what to wait for, and the day from which to follow up. */
export function notedOn(sent: Day, operator: string, { word, date }: Speech): Noted {
  const due = dueDate({ sent, extended: null }) ?? sent
  return {
    lines: [
      word('form.noted', { date: date(sent), list: word('mine.title') }),
      word('form.noted.mail', { operator }),
      word('form.noted.due', { date: date(due) }),
    ],
  }
}
