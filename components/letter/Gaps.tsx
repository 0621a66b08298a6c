import type { Gap } from '../../entrypoints/letter/gaps-of.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import './gaps.css'

interface Props {
  gaps: readonly Gap[]
  /** Last day of the time for an answer, in words. */
  due: string
  /** Name of the language of the letter. */
  tongue: string
  speech: Speech
}

/** What to see to before the letter is sent. */
export function Gaps({ gaps, due, tongue, speech }: Props) {
  return gaps.length > 0 ? (
    <section class="gaps">
      <h2>{speech.word('letter.gaps')}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{speech.word(`letter.gap.${gap}`, { date: due, language: tongue })}</li>
        ))}
      </ul>
    </section>
  ) : null
}
