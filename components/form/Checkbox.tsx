import { useId } from 'preact/hooks'
import './field.css'

interface Props {
  label: string
  why?: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A single yes-or-no question. */
export function Checkbox({ label, why, on, onChange }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label class="tick">
        <input type="checkbox" checked={on} aria-describedby={why && id} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      {why && (
        <p id={id} class="note detail">
          {why}
        </p>
      )}
    </div>
  )
}
