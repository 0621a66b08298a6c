import type { Warning } from '../../entrypoints/letter/warnings.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './warnings.css'

interface Props {
  warnings: readonly Warning[]
  /** Last day for an answer, formatted. */
  due: string
  letterLanguage: string
  i18n: I18n
}

/** What to check before the letter is sent. */
export function Warnings({ warnings, due, letterLanguage, i18n }: Props) {
  return warnings.length > 0 ? (
    <section class="gaps">
      <h2>{i18n.t('letter.gaps')}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{i18n.t(`letter.gap.${warning}`, { date: due, language: letterLanguage })}</li>
        ))}
      </ul>
    </section>
  ) : null
}
