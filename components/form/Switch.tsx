import { useId } from 'preact/hooks'
import './switch.css'
import './outcome.css'
import './switch-line.css'

interface Props {
  label: string
  why?: string
  problem?: string
  on: boolean
  onChange: (on: boolean) => void
}

export function Switch({ label, why, problem = '', on, onChange }: Props) {
  const id = useId()
  return (
    <div class="switch-line">
      <label class="row">
        <span>{label}</span>
        <input
          type="checkbox"
          class="switch"
          checked={on}
          aria-describedby={why ? id : undefined}
          onChange={(event) => {
            // Shows the real state, not the requested one: the browser may refuse.
            event.currentTarget.checked = on
            onChange(!on)
          }}
        />
      </label>
      {why && (
        <p id={id} class="meta">
          {why}
        </p>
      )}
      <output>{problem && <span class="error">{problem}</span>}</output>
    </div>
  )
}
