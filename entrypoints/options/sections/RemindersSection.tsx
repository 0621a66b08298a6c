import { useState } from 'preact/hooks'
import { NO_HELP } from '../../../rules/letters/help-at.ts'
import { CalendarFile } from '../../../components/options/CalendarFile.tsx'
import { ReminderList } from '../../../components/options/ReminderList.tsx'
import { Section } from '../../../components/options/Section.tsx'
import type { Directory } from '../../shared/rules/directory.ts'
import type { CalendarEntry } from '../../shared/reminders/ics.ts'
import { clock } from '../../shared/records/record-store.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { nextEntries, type Given } from '../../shared/reminders/next-calendar.ts'
import { reminderEvents } from '../../shared/reminders/calendar-events.ts'
import { deadlines, reminders } from '../../shared/reminders/reminders.ts'
import { calendar, records as recordsItem } from '../../shared/storage/storage.ts'
import { today } from '../../shared/dates.ts'
import { failureMessage } from '../../shared/storage/failure-message.ts'
import { giveCalendar } from '../give-calendar.ts'
import { serviceNames } from '../service-names.ts'
import { SystemReminders } from './SystemReminders.tsx'
import { useLaw } from '../use-law.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'

interface Props {
  directory: Directory | null
  i18n: I18n
}

export function RemindersSection({ directory, i18n }: Props) {
  const stored = useStored(recordsItem)
  const given = useStored(calendar)
  const law = useLaw()
  const help = law?.help ?? NO_HELP
  const [problem, setProblem] = useState('')
  const day = today()
  const all = stored?.records ?? []
  const nameOf = serviceNames(directory)
  const lines = reminders(all, day).flatMap((reminder) =>
    reminderEvents([reminder], all, nameOf, help, i18n).map((event) => ({ ...event, ...reminder, account: accountOf(reminder.record) })),
  )
  const entriesAfter = (before: Given): CalendarEntry[] =>
    nextEntries(before, {
      events: reminderEvents(deadlines(all, day), all, nameOf, help, i18n),
      open: lines.map(({ uid }) => uid),
      today: day,
      cancelled: i18n.t('record.reminder.cancelled'),
    })
  const save = async (): Promise<void> => {
    setProblem('')
    await giveCalendar(entriesAfter, clock().now).catch((error: unknown) => setProblem(i18n.t(failureMessage(error))))
  }

  function accountOf(record: string): string {
    return all.find(({ id }) => id === record)?.account.trim() ?? ''
  }

  return (
    <Section id="reminders" title={i18n.t('options.reminders')}>
      {stored && given && law && (
        <>
          <ReminderList lines={lines} i18n={i18n} />
          <CalendarFile entries={entriesAfter(given)} problem={problem} onSave={() => void save()} i18n={i18n} />
        </>
      )}
      <SystemReminders i18n={i18n} />
    </Section>
  )
}
