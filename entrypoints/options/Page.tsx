import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { OptionsFailed } from '../../components/options/OptionsFailed.tsx'
import { Guarded } from '../../components/ui/Guarded.tsx'
import { PrivateBar } from '../../components/ui/PrivateBar.tsx'
import { SectionNav } from '../../components/options/SectionNav.tsx'
import type { MessageKey } from '../shared/i18n/translator.ts'
import { useConsent } from '../shared/hooks/use-consent.ts'
import { inPrivateWindow } from '../shared/storage/private-window.ts'
import { badge, storedResidence, records } from '../shared/storage/storage.ts'
import { AboutSection } from './sections/AboutSection.tsx'
import { AccountsSection } from './sections/AccountsSection.tsx'
import { BadgeSection } from './sections/BadgeSection.tsx'
import { DataSection } from './sections/DataSection.tsx'
import { HomeSection } from './sections/HomeSection.tsx'
import { LanguageSection } from './sections/LanguageSection.tsx'
import { PrivacySection } from './sections/PrivacySection.tsx'
import { RemindersSection } from './sections/RemindersSection.tsx'
import { RulesSection } from './sections/RulesSection.tsx'
import type { OptionsData } from './use-options-data.ts'
import { useStored } from '../shared/hooks/use-stored.ts'

const SECTIONS = ['home', 'language', 'badge', 'accounts', 'reminders', 'data', 'rules', 'privacy', 'about'] as const

/** All sections one below the other, each with an address of its own. If the rules cannot be read, what does not need them stays. */
export function Page({ i18n, directory }: OptionsData) {
  const known = [useStored(storedResidence), useStored(badge), useStored(records)]
  const ready = known.every((value) => value !== undefined)
  // The browser looked for the section before it was there.
  useEffect(() => {
    if (ready) requestAnimationFrame(goToSection)
  }, [ready])
  const isPrivate = inPrivateWindow()
  const consent = useConsent(isPrivate)
  const sections = SECTIONS.map((id): { id: (typeof SECTIONS)[number]; key: MessageKey } => ({ id, key: `options.${id}` }))
  const shared = { i18n, directory }
  const contents: Record<(typeof SECTIONS)[number], ComponentChildren> = {
    home: <HomeSection {...shared} />,
    language: <LanguageSection i18n={i18n} />,
    badge: <BadgeSection {...shared} />,
    accounts: <AccountsSection {...shared} />,
    reminders: <RemindersSection {...shared} />,
    data: <DataSection i18n={i18n} />,
    rules: <RulesSection i18n={i18n} />,
    privacy: <PrivacySection i18n={i18n} />,
    about: <AboutSection i18n={i18n} />,
  }
  return (
    <div class="options">
      {isPrivate && <PrivateBar {...consent} i18n={i18n} />}
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <SectionNav sections={sections} i18n={i18n} />
      </header>
      <main>
        {!directory && <OptionsFailed onRetry={() => location.reload()} i18n={i18n} />}
        {sections.map(({ id, key }) => (
          <Guarded key={id} name={i18n.t(key)} i18n={i18n}>
            {contents[id]}
          </Guarded>
        ))}
      </main>
    </div>
  )
}

function goToSection(): void {
  const id = location.hash.slice(1)
  if (id) document.getElementById(id)?.scrollIntoView()
}
