import { CalendarFile } from '../../../components/options/CalendarFile.tsx'
import { ReminderList } from '../../../components/options/ReminderList.tsx'
import { Section } from '../../../components/options/Section.tsx'
import type { Directory } from '../../shared/rules/directory.ts'
import { useCalendar, useCalendarBasis } from '../../shared/hooks/use-calendar.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { records } from '../../shared/storage/storage.ts'
import { serviceNames } from '../service-names.ts'
import { SystemReminders } from './SystemReminders.tsx'

interface Props {
  directory: Directory | null
  i18n: I18n
}

export function RemindersSection({ directory, i18n }: Props) {
  const calendar = useCalendar(useCalendarBasis(useStored(records)), serviceNames(directory), i18n)
  return (
    <Section id="reminders" title={i18n.t('options.reminders')}>
      {calendar && (
        <>
          <ReminderList lines={calendar.lines} i18n={i18n} />
          <CalendarFile {...calendar} i18n={i18n} />
        </>
      )}
      <SystemReminders i18n={i18n} />
    </Section>
  )
}
