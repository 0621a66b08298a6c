import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'
import './outcome.css'

export interface FieldText {
  label: string
  /** Why it is asked, or what to know about it. */
  why?: string | undefined
  /** What is wrong with what was entered; empty if nothing is. */
  error?: string | undefined
}

interface Props extends FieldText {
  children: (given: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }) => ComponentChildren
}

/** One thing that is asked for, why, and what is wrong with the answer. */
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
