import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './ask.css'

interface Props {
  label: string
  /** Why it is asked, or what to know about it. */
  why?: string | undefined
  /** What is wrong with what was entered; empty if nothing is. */
  error?: string
  children: (given: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }) => ComponentChildren
}

/** One thing that is asked for, why, and what is wrong with the answer. */
export function Ask({ label, why, error = '', children }: Props) {
  const id = useId()
  const notes = [why && `${id}-why`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="ask">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': notes || undefined, 'aria-invalid': error !== '' })}
      {why && (
        <p id={`${id}-why`} class="meta">
          {why}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
