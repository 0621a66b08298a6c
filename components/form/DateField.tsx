import { Field, type FieldText } from './Field.tsx'

interface Props extends FieldText {
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onInput: (day: string) => void
  /** Latest valid day. */
  max: string
}

export function DateField({ value, onInput, max, ...text }: Props) {
  return (
    <Field {...text}>
      {(given) => <input {...given} type="date" max={max} value={value} onInput={(event) => onInput(event.currentTarget.value)} />}
    </Field>
  )
}
