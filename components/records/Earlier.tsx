import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'

interface Props {
  view: Pick<RecordView, 'earlier' | 'wasUnanswered'>
  speech: Speech
}

/** The rounds before this one: an answer that never came to them can still be complained about. */
export function Earlier({ view: { earlier, wasUnanswered }, speech }: Props) {
  if (earlier.length === 0) return null
  const dates = earlier.map(({ day, about }) => speech.about(day, about)).join(', ')
  return <p class="meta">{speech.word(wasUnanswered ? 'record.earlier.unanswered' : 'record.earlier', { dates })}</p>
}
