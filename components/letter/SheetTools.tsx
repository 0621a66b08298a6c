import { useState } from 'preact/hooks'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Field } from '../form/Field.tsx'
import './sheet-tools.css'

interface Props {
  languages: readonly { id: string; name: string }[]
  language: string
  onLanguage: (language: string) => void
  /** Rejects where the browser does not let the page copy. */
  onCopy: () => Promise<void>
  onPrint: () => void
  onDownload: () => void
  speech: Speech
}

/** What can be done with the letter. */
export function SheetTools({ languages, language, onLanguage, onCopy, onPrint, onDownload, speech }: Props) {
  const [status, setStatus] = useState('')
  const copy = (): void => {
    onCopy().then(
      () => setStatus(speech.word('letter.copied')),
      () => setStatus(speech.word('letter.copy.failed')),
    )
  }
  return (
    <div class="sheet-tools">
      <Field label={speech.word('letter.language')}>
        {(ids) => (
          <select {...ids} value={language} onChange={(event) => onLanguage(event.currentTarget.value)}>
            {languages.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="tools">
        <button type="button" class="button" onClick={copy}>
          {speech.word('letter.copy')}
        </button>
        <button type="button" class="button plain" onClick={onPrint}>
          {speech.word('letter.print')}
        </button>
        <button type="button" class="button plain" onClick={onDownload}>
          {speech.word('letter.download')}
        </button>
      </div>
      <output class="detail">{status}</output>
    </div>
  )
}
