import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './watch.css'

interface Props {
  service: string
  /** The operator whose hosts can be requested; null if there is none any more. */
  operator: string | null
  answer: 'refused' | 'granted' | null
  i18n: I18n
}

/** The result of the offer to watch the service, shown once. */
export function WatchAnswer({ service, operator, answer, i18n }: Props) {
  if (operator === null && answer === null) return null
  return (
    <output class="watch-answer">
      {answer && <span class={answer === 'granted' ? 'done' : 'said'}>{i18n.t(`watch.${answer}`, { service })}</span>}
    </output>
  )
}
