import { useId } from 'preact/hooks'
import type { Option } from './CheckboxGroup.tsx'
import './field.css'

interface Props<T extends string> {
  legend: string
  why?: string
  options: readonly Option<T>[]
  /** Null while nothing is chosen; the form cannot be submitted then. */
  value: T | null
  onChange: (value: T) => void
}

/** Exactly one choice, all options visible. */
export function RadioGroup<T extends string>({ legend, why, options, value, onChange }: Props<T>) {
  const id = useId()
  return (
    <fieldset class="field" aria-describedby={why && `${id}-why`}>
      <legend>{legend}</legend>
      {why && (
        <p id={`${id}-why`} class="hint">
          {why}
        </p>
      )}
      <div class="radios">
        {options.map((option) => (
          <label key={option.id} class="tick">
            <input type="radio" name={id} checked={option.id === value} required={value === null} onChange={() => onChange(option.id)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
