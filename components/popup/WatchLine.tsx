import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import '../ui/part.css'
import './watch-line.css'

interface Props {
  service: string
  /** The operator whose hosts can be requested; null if there is none any more. */
  operator: string | null
  answer: 'refused' | 'granted' | null
  /** Called inside the click handler: browsers refuse the request later. */
  onAsk: () => void
  i18n: I18n
}

/** For a service that is not watched: offers to watch it, and shows the outcome once. */
export function WatchLine({ service, operator, answer, onAsk, i18n }: Props) {
  if (operator === null && answer === null) return null
  return (
    <section class="part watch-line">
      {operator !== null && (
        <>
          <button type="button" class="button plain" onClick={onAsk}>
            {i18n.t('watch.offer', { service })}
          </button>
          <p class="meta">{i18n.t('watch.why', { operator })}</p>
        </>
      )}
      <output>{answer && <span class={answer === 'granted' ? 'done' : 'said'}>{i18n.t(`watch.${answer}`, { service })}</span>}</output>
    </section>
  )
}
