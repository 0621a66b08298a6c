import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import './watch.css'

interface Props {
  service: string
  /** Whose hosts the browser would be asked for. */
  operator: string
  /** Called inside the click handler: otherwise browsers do not ask. */
  onAsk: () => void
  i18n: I18n
}

/** For a service that is not watched: offers to watch it, and says what that takes. Stands where the switch of the badge does if it is. */
export function WatchOffer({ service, operator, onAsk, i18n: { t } }: Props) {
  return (
    <section class="watch-offer">
      <Disclosure summary={t('watch.short')}>
        <p class="said">{t('watch.why', { operator })}</p>
        <button type="button" class="button plain" onClick={onAsk}>
          {t('watch.offer', { service })}
        </button>
      </Disclosure>
    </section>
  )
}
