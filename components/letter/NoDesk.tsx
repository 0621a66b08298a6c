import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  onRetry: () => void
  speech: Speech
}

/** Something is broken: no letter, rather than a wrong one. */
export function NoDesk({ onRetry, speech }: Props) {
  return (
    <main class="desk">
      <div role="alert">
        <h1>{speech.word('letter.failed')}</h1>
        <p>{speech.word('letter.failed.help')}</p>
      </div>
      <p>
        <button type="button" class="button plain" onClick={onRetry}>
          {speech.word('letter.failed.again')}
        </button>
      </p>
    </main>
  )
}
