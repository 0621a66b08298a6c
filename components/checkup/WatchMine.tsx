import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  /** Names of the companies whose sites would be requested. */
  wanted: readonly string[]
  /** Some are watched already. */
  isWatching: boolean
  answer: 'granted' | 'refused' | null
  /** Called inside the click handler: browsers refuse the request later. */
  onAsk: () => void
  i18n: I18n
}

/** Asks once for all services the person uses, after explaining what that means. */
export function WatchMine({ wanted, isWatching, answer, onAsk, i18n }: Props) {
  if (wanted.length === 0 && !isWatching && answer === null) return null
  const operators = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(wanted)
  return (
    <section class="watch-mine screen-only" aria-labelledby="watch-mine">
      <h2 id="watch-mine">{i18n.t('checkup.watch.title')}</h2>
      {wanted.length > 0 && (
        <>
          <p>{i18n.t('checkup.watch.what', { operators })}</p>
          <p class="detail">{i18n.t('checkup.watch.why')}</p>
          <button type="button" class="button plain" onClick={onAsk}>
            {i18n.t('checkup.watch')}
          </button>
        </>
      )}
      <output class="detail">{answer && i18n.t(`checkup.watch.${answer}`)}</output>
      {isWatching && (
        <a class="row" href="/options.html#sites" target="_blank">
          {i18n.t('checkup.watch.back')}
        </a>
      )}
    </section>
  )
}
