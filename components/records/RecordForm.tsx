import type { ComponentChildren } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { FieldErrors } from '../form/FieldErrors.tsx'
import '../form/field.css'
import '../ui/picker.css'
import './steps.css'

interface Props {
  onSubmit: () => void
  /** Closes it without storing; absent if it cannot be closed. */
  onClose?: () => void
  /** Errors about the form as a whole. */
  errors: readonly string[]
  /** Shown between the fields and the buttons. */
  notes?: ComponentChildren
  children: ComponentChildren
  i18n: I18n
}

/** A form about a record, and its submit button. The browser's own validation is off: it knows nothing about dates of records. */
export function RecordForm({ onSubmit, onClose, errors, notes, children, i18n }: Props) {
  return (
    <form
      class="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <div class="fields">{children}</div>
      {notes}
      <FieldErrors sentences={errors} />
      <div class="choices">
        <button type="submit" class="button">
          {i18n.t('record.save')}
        </button>
        {onClose && (
          <button type="button" class="button plain" onClick={onClose}>
            {i18n.t('record.cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
