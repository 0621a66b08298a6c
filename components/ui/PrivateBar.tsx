import { useEffect, useRef } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './private-bar.css'

interface Props {
  /** An action is waiting for the answer. */
  asking: boolean
  /** The person has agreed to storing. */
  agreed: boolean
  answer: (yes: boolean) => void
  i18n: I18n
}

/** Says what outlasts the private window, and asks before storing anything. */
export function PrivateBar({ asking, agreed, answer, i18n }: Props) {
  const question = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!asking) return
    const before = document.activeElement
    question.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [asking])
  return (
    <section ref={question} class={asking ? 'private-bar asking' : 'private-bar'} tabIndex={-1} aria-labelledby="private">
      <p id="private">{i18n.t(asking || agreed ? 'private.stays' : 'private.window')}</p>
      {asking && (
        <div class="choices">
          <button type="button" class="button plain" onClick={() => answer(true)}>
            {i18n.t('private.store')}
          </button>
          <button type="button" class="button plain" onClick={() => answer(false)}>
            {i18n.t('private.leave')}
          </button>
        </div>
      )}
    </section>
  )
}
