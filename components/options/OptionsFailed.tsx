import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import '../ui/message-screen.css'

interface Props {
  onRetry: () => void
  i18n: I18n
}

/** Shown if the rules or the words cannot be read: says so, and that nothing is lost. */
export function OptionsFailed({ onRetry, i18n }: Props) {
  return (
    <div class="message" role="alert">
      <p>{i18n.t('options.failed')}</p>
      <p>{i18n.t('options.failed.text')}</p>
      <button type="button" class="button plain" onClick={onRetry}>
        {i18n.t('failed.again')}
      </button>
    </div>
  )
}
