import { useId } from 'preact/hooks'
import './ask.css'

interface Props {
  label: string
  why?: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A single thing to say yes to. */
export function AskTick({ label, why, on, onChange }: Props) {
  const id = useId()
  return (
    <div class="ask">
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={why ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {why && (
        <p id={id} class="meta">
          {why}
        </p>
      )}
    </div>
  )
}
