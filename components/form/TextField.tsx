import { Field } from './Field.tsx'

interface Props {
  label: string
  why?: string
  value: string
  onInput: (value: string) => void
  /** More than one makes it a box for longer text. */
  rows?: number
  /** What the browser may offer to fill in. */
  autocomplete?: 'name' | 'email' | 'street-address' | 'off'
}

/** A line or a box to type in. The direction follows what is typed. */
export function TextField({ label, why, value, onInput, rows = 1, autocomplete = 'off' }: Props) {
  return (
    <Field label={label} why={why}>
      {(ids) =>
        rows > 1 ? (
          <textarea
            {...ids}
            rows={rows}
            dir="auto"
            autocomplete={autocomplete}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        ) : (
          <input
            {...ids}
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
