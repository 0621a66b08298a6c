import { useEffect, useRef, useState } from 'preact/hooks'
import './picker.css'
import './confirm.css'

interface Props {
  /** What the button says. */
  label: string
  /** For screen readers where the label alone does not say of what. */
  of?: string
  question: string
  yes: string
  no: string
  onYes: () => void
}

/** A button for what cannot be undone: it asks once, in its place. */
export function Confirm({ label, of, question, yes, no, onYes }: Props) {
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (asking) keep.current?.focus()
    else if (asked.current) first.current?.focus()
    asked.current ||= asking
  }, [asking])
  if (!asking) {
    return (
      <button ref={first} type="button" class="button plain" onClick={() => setAsking(true)}>
        {label}
        {of && <span class="unseen">: {of}</span>}
      </button>
    )
  }
  return (
    <fieldset class="confirm" aria-label={question}>
      <p>{question}</p>
      <div class="choices">
        <button ref={keep} type="button" class="button plain" onClick={() => setAsking(false)}>
          {no}
        </button>
        <button type="button" class="button danger" onClick={onYes}>
          {yes}
        </button>
      </div>
    </fieldset>
  )
}
