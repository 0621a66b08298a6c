import { useState } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Field } from '../form/Field.tsx'
import './preview-toolbar.css'

interface Props {
  languages: readonly { id: string; name: string }[]
  language: string
  onLanguage: (language: string) => void
  /** Rejects if the browser does not let the page copy. */
  onCopy: () => Promise<void>
  onPrint: () => void
  onDownload: () => void
  i18n: I18n
}

/** What can be done with the letter. */
export function PreviewToolbar({ languages, language, onLanguage, onCopy, onPrint, onDownload, i18n }: Props) {
  const [status, setStatus] = useState('')
  const copy = (): void => {
    onCopy().then(
      () => setStatus(i18n.t('letter.copied')),
      () => setStatus(i18n.t('letter.copy.failed')),
    )
  }
  return (
    <div class="sheet-tools">
      <Field label={i18n.t('letter.language')}>
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
          {i18n.t('letter.copy')}
        </button>
        <button type="button" class="button plain" onClick={onPrint}>
          {i18n.t('letter.print')}
        </button>
        <button type="button" class="button plain" onClick={onDownload}>
          {i18n.t('letter.download')}
        </button>
      </div>
      <output class="detail">{status}</output>
    </div>
  )
}
