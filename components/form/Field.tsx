import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'
import './outcome.css'

export interface FieldText {
  label: string
  /** Why it is asked, or what to know about it. */
  why?: string | undefined
  /** Error about the input; empty if there is none. */
  error?: string | undefined
}

interface Props extends FieldText {
  children: (given: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }) => ComponentChildren
}

/** A label, an explanation, an input and its error. */
export function Field({ label, why = '', error = '', children }: Props) {
  const id = useId()
  const notes = [why && `${id}-why`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {why && (
        <p id={`${id}-why`} class="hint">
          {why}
        </p>
      )}
      {children({ id, 'aria-describedby': notes || undefined, 'aria-invalid': error !== '' })}
      {error && (
        <p id={`${id}-error`} class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
