import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useEscape } from './use-escape.ts'
import './picker.css'
import './confirm.css'

interface Props {
  /** The button's label. */
  label: string
  /** For screen readers, if the label alone does not say what it is about. */
  of?: string
  question: string
  yes: string
  no: string
  onYes: () => void
}

/** A button for an action that cannot be undone: asks for confirmation in place. */
export function Confirm({ label, of, question, yes, no, onYes }: Props) {
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  const group = useRef<HTMLFieldSetElement>(null)
  useEscape(group, asking ? () => setAsking(false) : null)
  // In a layout effect: until then nothing has the focus, and the next key would be lost.
  useLayoutEffect(() => {
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
    <fieldset class="confirm" aria-label={question} ref={group}>
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
