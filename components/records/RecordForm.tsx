import type { ComponentChildren } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { FieldErrors } from '../form/FieldErrors.tsx'
import '../form/field.css'
import '../ui/picker.css'
import './steps.css'

interface Props {
  onSubmit: () => void
  /** Closes it without storing; absent if there is nothing to close. */
  onClose?: () => void
  /** What is wrong with it as a whole. */
  errors: readonly string[]
  /** Between the fields and the buttons. */
  notes?: ComponentChildren
  children: ComponentChildren
  i18n: I18n
}

/** What is entered about a record, and the button that stores it. The browser's own messages stay out: they know no dates of records. */
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
