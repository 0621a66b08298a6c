import type { Warning } from '../../entrypoints/letter/warnings.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './warnings.css'

interface Props {
  warnings: readonly Warning[]
  /** Last day for an answer, formatted. */
  due: string
  /** Name of the language that the letter is in. */
  tongue: string
  i18n: I18n
}

/** What to check before the letter is sent. */
export function Warnings({ warnings, due, tongue, i18n }: Props) {
  return warnings.length > 0 ? (
    <section class="gaps">
      <h2>{i18n.t('letter.gaps')}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{i18n.t(`letter.gap.${warning}`, { date: due, language: tongue })}</li>
        ))}
      </ul>
    </section>
  ) : null
}
