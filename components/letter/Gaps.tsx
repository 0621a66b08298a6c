import type { Gap } from '../../entrypoints/letter/gaps-of.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './gaps.css'

interface Props {
  gaps: readonly Gap[]
  /** Last day of the time for an answer, in words. */
  due: string
  /** Name of the language of the letter. */
  tongue: string
  i18n: I18n
}

/** What to see to before the letter is sent. */
export function Gaps({ gaps, due, tongue, i18n }: Props) {
  return gaps.length > 0 ? (
    <section class="gaps">
      <h2>{i18n.t('letter.gaps')}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{i18n.t(`letter.gap.${gap}`, { date: due, language: tongue })}</li>
        ))}
      </ul>
    </section>
  ) : null
}
