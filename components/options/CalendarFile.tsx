import type { CalendarEntry } from '../../entrypoints/shared/reminders/ics.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  /** What the calendar file would contain. */
  entries: readonly CalendarEntry[]
  problem: string
  onSave: () => void
  i18n: I18n
}

/** Offers the reminders as a calendar file while there is something to add or cancel. */
export function CalendarFile({ entries, problem, onSave, i18n }: Props) {
  if (entries.length === 0) return null
  const cancelsOnly = entries.every((entry) => 'cancelled' in entry)
  return (
    <>
      <button type="button" class="button plain" onClick={onSave}>
        {i18n.t('remind.calendar')}
      </button>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <p class="meta">{i18n.t(cancelsOnly ? 'remind.calendar.cancels' : 'remind.calendar.why')}</p>
      <p class="meta">{i18n.t('remind.calendar.again')}</p>
    </>
  )
}
