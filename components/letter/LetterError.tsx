import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  onRetry: () => void
  i18n: I18n
}

/** Something is broken: no letter, rather than a wrong one. */
export function LetterError({ onRetry, i18n }: Props) {
  return (
    <main class="desk">
      <div role="alert">
        <h1>{i18n.t('letter.failed')}</h1>
        <p>{i18n.t('letter.failed.help')}</p>
      </div>
      <p>
        <button type="button" class="button plain" onClick={onRetry}>
          {i18n.t('letter.failed.again')}
        </button>
      </p>
    </main>
  )
}
