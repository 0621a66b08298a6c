import { useState } from 'preact/hooks'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  text: () => string
  i18n: I18n
}

/** Copies a short text for someone else, and says whether that worked. If it did not, shows the text to copy by hand. */
export function CopyText({ text, i18n }: Props) {
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null)
  const copy = (): void => {
    void navigator.clipboard.writeText(text()).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    )
  }
  const SAID: Record<'done' | 'failed', MessageKey> = { done: 'report.copied', failed: 'report.copy.failed' }
  return (
    <>
      <button type="button" class="button plain" onClick={copy}>
        {i18n.t('report.copy')}
      </button>
      <output class="detail">{outcome && i18n.t(SAID[outcome])}</output>
      {outcome === 'failed' && <pre class="copy-text">{text()}</pre>}
    </>
  )
}
