import { DayField } from './DayField.tsx'
import { useState } from 'preact/hooks'
import type { Speech, WordKey } from '../../entrypoints/shared/locale.ts'

interface Props {
  today: string
  onSent: (day: string) => Promise<{ done: boolean; key: WordKey }>
  speech: Speech
}

/** Takes down that the letter is on its way. */
export function SentByPost({ today, onSent, speech }: Props) {
  const [day, setDay] = useState(today)
  const [came, setCame] = useState<{ done: boolean; key: WordKey }>()
  const note = (event: Event): void => {
    event.preventDefault()
    void onSent(day).then(setCame)
  }
  return (
    <form class="part" onSubmit={note}>
      <h2>{speech.word('letter.posted')}</h2>
      <p class="detail">{speech.word('letter.posted.why')}</p>
      <DayField label={speech.word('letter.posted.day')} max={today} value={day} onInput={setDay} />
      <button type="submit" class="button plain" disabled={came?.done}>
        {speech.word('letter.posted.note')}
      </button>
      <output class="detail">{came && speech.word(came.key)}</output>
    </form>
  )
}
