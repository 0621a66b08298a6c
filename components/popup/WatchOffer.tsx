import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import './watch.css'

interface Props {
  service: string
  /** The operator whose hosts would be requested. */
  operator: string
  /** Called inside the click handler: browsers refuse the request later. */
  onAsk: () => void
  i18n: I18n
}

/** For a service that is not watched: offers to watch it, and says what that takes. For a watched one the badge's switch is in this place. */
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
