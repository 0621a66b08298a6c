import type { CalendarEvent } from '../../entrypoints/shared/ics.ts'
import type { Speech } from '../../entrypoints/shared/locale.ts'
import './reminder-list.css'

interface Props {
  /** The earliest first. */
  events: readonly CalendarEvent[]
  today: string
  onCalendar: () => void
  speech: Speech
}

/** What is due when, and the same for a calendar. */
export function ReminderList({ events, today, onCalendar, speech }: Props) {
  if (events.length === 0) return <p>{speech.word('remind.none')}</p>
  return (
    <>
      <ul class="reminders">
        {events.map(({ uid, day, summary, description }) => (
          <li key={uid}>
            <p class={day <= today ? 'meta warn' : 'meta'}>
              {[speech.date(day), day <= today && speech.word('remind.due')].filter(Boolean).join(' · ')}
            </p>
            <p>{summary}</p>
            <p class="detail described" dir="auto">
              {description}
            </p>
          </li>
        ))}
      </ul>
      <button type="button" class="button plain" onClick={onCalendar}>
        {speech.word('remind.calendar')}
      </button>
      <p class="meta">{speech.word('remind.calendar.why')}</p>
    </>
  )
}
