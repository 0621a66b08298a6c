import type { Option } from './CheckboxGroup.tsx'
import { Field, type FieldText } from './Field.tsx'

interface Props<T extends string> extends FieldText {
  options: readonly Option<T>[]
  /** Null while nothing is chosen. */
  value: T | null
  onPick: (value: T | null) => void
  /** Label for no choice; without it there always is a choice. */
  none?: string
  required?: boolean
}

/** Exactly one choice, only the chosen option visible. */
export function SelectField<T extends string>({ options, value, onPick, none, required = false, ...text }: Props<T>) {
  return (
    <Field {...text}>
      {(given) => (
        <select
          {...given}
          required={required}
          value={value ?? ''}
          onChange={(event) => {
            const picked = options.find(({ id }) => id === event.currentTarget.value)
            // Shows what is stored, not what was requested.
            event.currentTarget.value = value ?? ''
            onPick(picked?.id ?? null)
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
