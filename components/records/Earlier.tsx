import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'

interface Props {
  view: Pick<RecordView, 'earlier' | 'wasUnanswered'>
  i18n: I18n
}

/** The earlier rounds: one that was never answered can still be complained about. */
export function Earlier({ view: { earlier, wasUnanswered }, i18n }: Props) {
  if (earlier.length === 0) return null
  const dates = earlier.map(({ day, about }) => i18n.about(day, about)).join(', ')
  return <p class="meta">{i18n.t(wasUnanswered ? 'record.earlier.unanswered' : 'record.earlier', { dates })}</p>
}
