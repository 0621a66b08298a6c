import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import '../ui/message-screen.css'

interface Props {
  onRetry: () => void
  speech: Speech
}

/** The rules or the words cannot be read: says so, and that nothing is lost. */
export function OptionsFailed({ onRetry, speech }: Props) {
  return (
    <div class="message" role="alert">
      <p>{speech.word('options.failed')}</p>
      <p>{speech.word('options.failed.text')}</p>
      <button type="button" class="button plain" onClick={onRetry}>
        {speech.word('failed.again')}
      </button>
    </div>
  )
}
