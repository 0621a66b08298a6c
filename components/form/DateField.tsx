import { Field } from './Field.tsx'

interface Props {
  label: string
  why?: string
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onInput: (day: string) => void
  /** Last day that makes sense. */
  max: string
}

export function DateField({ label, why, value, onInput, max }: Props) {
  return (
    <Field label={label} why={why}>
      {(ids) => <input {...ids} type="date" max={max} value={value} onInput={(event) => onInput(event.currentTarget.value)} />}
    </Field>
  )
}
