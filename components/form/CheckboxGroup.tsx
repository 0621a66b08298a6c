import { useId } from 'preact/hooks'
import './field.css'

export interface Option<T extends string> {
  id: T
  label: string
  /** A note about this choice, shown once it is chosen. */
  note?: string
}

interface Props<T extends string> {
  legend: string
  why?: string
  options: readonly Option<T>[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

/** Any number of choices. */
export function CheckboxGroup<T extends string>({ legend, why, options, chosen, onChange }: Props<T>) {
  const id = useId()
  const toggle = (picked: T): void => onChange(options.map((one) => one.id).filter((one) => chosen.includes(one) !== (one === picked)))
  return (
    <fieldset class="field" aria-describedby={why && id}>
      <legend>{legend}</legend>
      {why && (
        <p id={id} class="hint">
          {why}
        </p>
      )}
      {options.map((option) => {
        const on = chosen.includes(option.id)
        return (
          <div key={option.id}>
            <label class="tick">
              <input type="checkbox" checked={on} onChange={() => toggle(option.id)} />
              <span>{option.label}</span>
            </label>
            {on && option.note && <p class="note detail">{option.note}</p>}
          </div>
        )
      })}
    </fieldset>
  )
}
