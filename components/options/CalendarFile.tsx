import type { CalendarEntry } from '../../entrypoints/shared/reminders/ics.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  /** What the file would hold. */
  entries: readonly CalendarEntry[]
  problem: string
  onSave: () => void
  speech: Speech
}

/** The reminders for a calendar: offered as long as there is something to enter or to cancel. */
export function CalendarFile({ entries, problem, onSave, speech }: Props) {
  if (entries.length === 0) return null
  const cancelsOnly = entries.every((entry) => 'cancelled' in entry)
  return (
    <>
      <button type="button" class="button plain" onClick={onSave}>
        {speech.word('remind.calendar')}
      </button>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <p class="meta">{speech.word(cancelsOnly ? 'remind.calendar.cancels' : 'remind.calendar.why')}</p>
      <p class="meta">{speech.word('remind.calendar.again')}</p>
    </>
  )
}
