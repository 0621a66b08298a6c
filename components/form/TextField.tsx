import { Field, type FieldText } from './Field.tsx'

interface Props extends FieldText {
  value: string
  onInput: (value: string) => void
  /** More than one makes it a box for longer text. */
  rows?: number
  /** What the browser may offer to fill in. */
  autocomplete?: 'name' | 'email' | 'street-address' | 'off'
}

/** A line or a box to type in. The direction follows what is typed. */
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
