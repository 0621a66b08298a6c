import { ReminderList } from '../../components/options/ReminderList.tsx'
import { Section } from '../../components/options/Section.tsx'
import type { Atlas } from '../shared/atlas.ts'
import { calendarOf } from '../shared/ics.ts'
import type { Speech } from '../shared/locale.ts'
import { reminderEvents } from '../shared/reminder-events.ts'
import { reminders } from '../shared/reminders.ts'
import { records as recordsItem } from '../shared/storage.ts'
import { today } from '../shared/today.ts'
import { nameIn } from './name-in.ts'
import { saveFile } from './save-file.ts'
import { SystemReminders } from './SystemReminders.tsx'
import { useStored } from './use-stored.ts'

interface Props {
  atlas: Atlas | null
  speech: Speech
}

export function RemindersSection({ atlas, speech }: Props) {
  const stored = useStored(recordsItem)
  const day = today()
  const all = stored?.records ?? []
  const events = reminderEvents(reminders(all, day), all, nameIn(atlas), speech)
  return (
    <Section id="reminders" title={speech.word('options.reminders')}>
      {stored && (
        <ReminderList
          events={events}
          today={day}
          onCalendar={() => saveFile('trainspotter.ics', 'text/calendar', calendarOf(events, new Date().toISOString()))}
          speech={speech}
        />
      )}
      <SystemReminders speech={speech} />
    </Section>
  )
}
