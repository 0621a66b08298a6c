import { Failed } from '../../components/popup/Failed.tsx'
import type { CountryOption } from '../shared/rules/directory.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import type { StoredResidence } from '../shared/storage/storage.ts'
import { Found } from './finding/Found.tsx'
import { officialAddresses } from '../shared/rules/official-addresses.ts'
import { Overview } from './Overview.tsx'
import type { Popup } from './use-popup.ts'
import type { Watch } from './finding/use-watch.ts'

interface Props extends Popup {
  i18n: I18n
  /** The service picked from the list; null for the list. */
  shown: string | null
  onShow: (service: string) => void
  watch: Watch
  countries: CountryOption[] | null
  onHome: (home: StoredResidence) => void
  today: string
}

export function CurrentScreen({
  screen,
  finding,
  home,
  directory,
  overview,
  retry,
  own,
  session,
  address,
  private: isPrivate,
  shown,
  onShow,
  ...shared
}: Props) {
  const { i18n } = shared
  switch (screen) {
    case 'loading':
      return (
        <main class="waiting" aria-busy="true">
          {i18n.t('loading')}
        </main>
      )
    case 'failed':
      return (
        <main>
          <Failed addresses={officialAddresses(i18n)} onRetry={retry} i18n={i18n} />
        </main>
      )
    case 'nothing-here':
      return (
        <Overview
          directory={directory}
          overview={overview}
          home={home}
          own={own}
          isPrivate={isPrivate}
          shown={shown}
          onShow={onShow}
          {...shared}
        />
      )
    case 'first-run':
    case 'finding':
      return (
        <main>
          {finding && own && (
            <Found
              finding={finding}
              asking={screen === 'first-run'}
              address={address}
              isPrivate={isPrivate}
              own={own}
              session={session}
              directory={directory}
              {...shared}
            />
          )}
        </main>
      )
  }
}
