import { useMemo, useRef, useState } from 'preact/hooks'
import { CountryPicker } from '../../components/popup/CountryPicker.tsx'
import { Footer } from '../../components/popup/Footer.tsx'
import { Header } from '../../components/popup/Header.tsx'
import { WatchOffer } from '../../components/popup/WatchOffer.tsx'
import { PrivateBar } from '../../components/ui/PrivateBar.tsx'
import { FieldErrors } from '../../components/form/FieldErrors.tsx'
import { countryOptions, startPage } from '../shared/rules/directory.ts'
import { LANGUAGES, type I18n } from '../shared/i18n/translator.ts'
import { storedResidence as homeItem, language as languageItem, write, type StoredResidence } from '../shared/storage/storage.ts'
import { daysSince, today } from '../shared/dates.ts'
import { useWrite } from '../../components/ui/use-write.ts'
import { CurrentScreen } from './CurrentScreen.tsx'
import { BadgePart } from './finding/BadgePart.tsx'
import { useWatch } from './finding/use-watch.ts'
import { ASKED_FOR } from '../shared/storage/session.ts'
import { useConsent } from '../shared/hooks/use-consent.ts'
import type { Popup } from './use-popup.ts'

interface Props extends Popup {
  i18n: I18n
}

/** The frame of every screen: the country above; the age of the rules and the language below. */
export function Page(popup: Props) {
  const { i18n, screen, finding, home, directory, overview, choosing, setChoosing } = popup
  const countryButton = useRef<HTMLButtonElement>(null)
  const person = finding?.person ?? overview?.person ?? { country: home?.country ?? null, land: home?.land ?? null, guessed: false }
  const countries = useMemo(() => directory && countryOptions(directory, i18n), [directory, i18n])
  const [shown, setShown] = useState<string | null>(null)
  const picked = (screen === 'nothing-here' && directory?.services.find(({ id }) => id === shown)) || null
  const at = picked ? startPage(picked) : finding && popup.address
  const watch = useWatch(at, popup.session && (popup.session[ASKED_FOR] ?? null))
  const day = today()
  const consent = useConsent(popup.private)
  const offered = picked?.name ?? (finding?.person.country ? finding.service.name : null)
  const { problem, write: keep } = useWrite(i18n)

  const close = (): void => {
    setChoosing(false)
    countryButton.current?.focus()
  }
  const settle = (picked: StoredResidence): void => {
    close()
    void keep(() => write(homeItem, picked))
  }
  return (
    <>
      <Header
        finding={finding}
        picked={picked && { name: picked.name, onBack: () => setShown(null) }}
        country={person.country}
        guessed={person.guessed}
        open={choosing}
        onToggle={() => setChoosing(!choosing)}
        button={countryButton}
        i18n={i18n}
      />
      {popup.private && <PrivateBar {...consent} i18n={i18n} />}
      <div class="problem-bar">
        <FieldErrors sentences={problem ? [problem] : []} />
      </div>
      {choosing && (
        <div class="panel">
          <CountryPicker countries={countries} home={person} onPick={settle} onCancel={close} i18n={i18n} />
        </div>
      )}
      <CurrentScreen {...popup} shown={shown} onShow={setShown} watch={watch} countries={countries} onHome={settle} today={day} />
      <Footer
        finding={finding}
        age={finding ? daysSince(finding.rules.published, day) : 0}
        languages={LANGUAGES}
        unread={popup.unread}
        onLanguage={(picked) => void keep(() => write(languageItem, picked))}
        i18n={i18n}
      >
        {finding && popup.own && finding.state !== 'quiet' && (
          <BadgePart finding={finding} address={popup.address} badge={popup.own.badge} i18n={i18n} today={day} />
        )}
        {offered && watch.operator !== null && <WatchOffer service={offered} operator={watch.operator} onAsk={watch.ask} i18n={i18n} />}
      </Footer>
    </>
  )
}
