import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './watch.css'

interface Props {
  service: string
  /** Whose hosts the browser would be asked for; null if there is nothing to ask for any more. */
  operator: string | null
  answer: 'refused' | 'granted' | null
  i18n: I18n
}

/** What came of the offer to watch the service, said once. */
export function WatchAnswer({ service, operator, answer, i18n }: Props) {
  if (operator === null && answer === null) return null
  return (
    <output class="watch-answer">
      {answer && <span class={answer === 'granted' ? 'done' : 'said'}>{i18n.t(`watch.${answer}`, { service })}</span>}
    </output>
  )
}
