import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'

interface Props {
  label: string
  /** Why it is asked. */
  why?: string
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ComponentChildren
}

/** One thing that is asked for, and why. */
export function Field({ label, why, children }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {why && (
        <p id={`${id}-why`} class="detail">
          {why}
        </p>
      )}
      {children({ id, 'aria-describedby': why ? `${id}-why` : undefined })}
    </div>
  )
}
