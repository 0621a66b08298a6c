import { useState } from 'preact/hooks'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  onCsv: () => void
  onRecords: () => void
  /** The text to send to someone; rejects if it cannot be made. */
  text: () => Promise<string>
  i18n: I18n
}

type Outcome = { said: MessageKey; text?: string }

/** Buttons to print the list, save it as a file, or copy it as a text. */
export function TakeAway({ onCsv, onRecords, text, i18n }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const copy = async (): Promise<void> => {
    const made = await text().catch(() => null)
    if (made === null) return setOutcome({ said: 'failed.title' })
    const copied = await navigator.clipboard.writeText(made).then(
      () => true,
      () => false,
    )
    setOutcome(copied ? { said: 'checkup.copied' } : { said: 'report.copy.failed', text: made })
  }
  return (
    <section class="take-away screen-only" aria-labelledby="take-away">
      <h2 id="take-away">{i18n.t('checkup.take')}</h2>
      <p class="detail">{i18n.t('checkup.take.why')}</p>
      <div class="row-actions">
        <button type="button" class="button plain" onClick={() => print()}>
          {i18n.t('report.print')}
        </button>
        <button type="button" class="button plain" onClick={onCsv}>
          {i18n.t('checkup.csv')}
        </button>
        <button type="button" class="button plain" onClick={onRecords}>
          {i18n.t('checkup.records')}
        </button>
        <button type="button" class="button plain" onClick={() => void copy()}>
          {i18n.t('checkup.copy')}
        </button>
      </div>
      <output class="detail">{outcome && i18n.t(outcome.said)}</output>
      {outcome?.text && <pre class="copy-text">{outcome.text}</pre>}
    </section>
  )
}
