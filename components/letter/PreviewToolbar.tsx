import { useState } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { SelectField } from '../form/SelectField.tsx'
import './preview-toolbar.css'

interface Props {
  languages: readonly { id: string; name: string }[]
  language: string
  onLanguage: (language: string) => void
  /** Rejects if the browser does not allow copying. */
  onCopy: () => Promise<void>
  onPrint: () => void
  onDownload: () => void
  i18n: I18n
}

/** Buttons for the finished letter. */
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
      <SelectField
        label={i18n.t('letter.language')}
        options={languages.map(({ id, name }) => ({ id, label: name }))}
        value={language}
        onPick={(picked) => picked && onLanguage(picked)}
      />
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
