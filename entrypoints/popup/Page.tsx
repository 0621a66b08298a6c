import { useMemo, useRef } from 'preact/hooks'
import { CountryPicker } from '../../components/popup/CountryPicker.tsx'
import { Footer } from '../../components/popup/Footer.tsx'
import { Header } from '../../components/popup/Header.tsx'
import { PrivateBar } from '../../components/ui/PrivateBar.tsx'
import { FieldErrors } from '../../components/form/FieldErrors.tsx'
import { countryOptions } from '../shared/rules/directory.ts'
import { LANGUAGES, type I18n } from '../shared/i18n/translator.ts'
import { storedResidence as homeItem, language as languageItem, write, type StoredResidence } from '../shared/storage/storage.ts'
import { daysSince, today } from '../shared/dates.ts'
import { useWrite } from '../../components/ui/use-write.ts'
import { CurrentScreen } from './CurrentScreen.tsx'
import { BadgePart } from './finding/BadgePart.tsx'
import { useConsent } from '../shared/hooks/use-consent.ts'
import type { Popup } from './use-popup.ts'

interface Props extends Popup {
  i18n: I18n
}

/** The frame of every screen: the country above; the age of the rules and the language below. */
export function Page(popup: Props) {
  const { i18n, finding, home, directory, overview, choosing, setChoosing } = popup
  const countryButton = useRef<HTMLButtonElement>(null)
  const person = finding?.person ?? overview?.person ?? { country: home?.country ?? null, land: home?.land ?? null, guessed: false }
  const countries = useMemo(() => directory && countryOptions(directory, i18n), [directory, i18n])
  const day = today()
  const consent = useConsent(popup.private)
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
      <CurrentScreen {...popup} countries={countries} onHome={settle} today={day} />
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
      </Footer>
    </>
  )
}
