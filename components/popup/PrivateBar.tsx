import { useEffect, useRef } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './private-bar.css'

interface Props {
  /** A press is waiting for the answer. */
  asking: boolean
  onAnswer: (yes: boolean) => void
  i18n: I18n
}

/** Says that records outlast the private window, and asks before storing any. */
export function PrivateBar({ asking, onAnswer, i18n }: Props) {
  const question = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asking) question.current?.focus()
  }, [asking])
  return (
    <section ref={question} class={asking ? 'private-bar asking' : 'private-bar'} tabIndex={-1} aria-labelledby="private">
      <p id="private">{i18n.t('private.window')}</p>
      {asking && (
        <div class="choices">
          <button type="button" class="button plain" onClick={() => onAnswer(true)}>
            {i18n.t('private.store')}
          </button>
          <button type="button" class="button plain" onClick={() => onAnswer(false)}>
            {i18n.t('private.leave')}
          </button>
        </div>
      )}
    </section>
  )
}
