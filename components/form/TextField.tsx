import { Field, type FieldText } from './Field.tsx'

interface Props extends FieldText {
  value: string
  onInput: (value: string) => void
  /** More than one makes it a text area. */
  rows?: number
  /** What the browser may autofill. */
  autocomplete?: 'name' | 'email' | 'street-address' | 'off'
}

/** A text input. The direction follows what is typed. */
export function TextField({ value, onInput, rows = 1, autocomplete = 'off', ...text }: Props) {
  return (
    <Field {...text}>
      {(given) =>
        rows > 1 ? (
          <textarea
            {...given}
            rows={rows}
            dir="auto"
            autocomplete={autocomplete}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        ) : (
          <input
            {...given}
            type="text"
            dir="auto"
            inputMode={autocomplete === 'email' ? 'email' : 'text'}
            autocomplete={autocomplete}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        )
      }
    </Field>
  )
}
