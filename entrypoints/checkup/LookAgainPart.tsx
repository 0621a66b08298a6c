import { CalendarFile } from '../../components/options/CalendarFile.tsx'
import { ReminderList } from '../../components/options/ReminderList.tsx'
import { useCalendar, type CalendarBasis } from '../shared/hooks/use-calendar.ts'
import type { I18n } from '../shared/i18n/translator.ts'

interface Props {
  basis: CalendarBasis | null
  nameOf: (service: string) => string
  i18n: I18n
}

/** When to check again: as a calendar file, or as reminders by the browser. */
export function LookAgainPart({ basis, nameOf, i18n }: Props) {
  const calendar = useCalendar(basis, nameOf, i18n)
  if (!calendar || calendar.entries.length + calendar.lines.length === 0) return null
  return (
    <section class="look-again" aria-labelledby="look-again">
      <h2 id="look-again">{i18n.t('checkup.again')}</h2>
      <ReminderList lines={calendar.lines} i18n={i18n} />
      <div class="screen-only aside">
        <CalendarFile {...calendar} i18n={i18n} />
        <a class="row" href="/options.html#reminders" target="_blank">
          {i18n.t('checkup.again.system')}
        </a>
      </div>
    </section>
  )
}
