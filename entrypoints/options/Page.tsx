import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { OptionsFailed } from '../../components/options/OptionsFailed.tsx'
import { Guarded } from '../../components/ui/Guarded.tsx'
import { PrivateBar } from '../../components/ui/PrivateBar.tsx'
import { GroupNav } from '../../components/options/GroupNav.tsx'
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
import { SitesSection } from './sections/SitesSection.tsx'
import { UpkeepSection } from './sections/UpkeepSection.tsx'
import type { OptionsData } from './use-options-data.ts'
import { useStored } from '../shared/hooks/use-stored.ts'

/** Sections by subject, in the order in which people need them. What only maintainers of the rules need goes last. */
const GROUPS = [
  { key: 'options.group.records', sections: ['accounts', 'reminders'] },
  { key: 'options.home', sections: ['home', 'language'] },
  { key: 'options.group.badge', sections: ['badge', 'sites'] },
  { key: 'options.data', sections: ['data'] },
  { key: 'options.rules', sections: ['rules'] },
  { key: 'options.group.privacy', sections: ['privacy', 'about'] },
  { key: 'options.upkeep', sections: ['upkeep'] },
] as const
type SectionId = (typeof GROUPS)[number]['sections'][number]

/** All groups, each section with its own address. If the rules cannot be read, the sections that do not need them remain. */
export function Page({ i18n, directory }: OptionsData) {
  const known = [useStored(storedResidence), useStored(badge), useStored(records)]
  const ready = known.every((value) => value !== undefined)
  // The browser looked for the section before it existed.
  useEffect(() => {
    if (ready) requestAnimationFrame(goToSection)
  }, [ready])
  const isPrivate = inPrivateWindow()
  const consent = useConsent(isPrivate)
  const shared = { i18n, directory }
  const contents: Record<SectionId, ComponentChildren> = {
    accounts: <AccountsSection {...shared} />,
    reminders: <RemindersSection {...shared} />,
    home: <HomeSection {...shared} />,
    language: <LanguageSection i18n={i18n} />,
    badge: <BadgeSection {...shared} />,
    sites: <SitesSection i18n={i18n} />,
    data: <DataSection i18n={i18n} />,
    rules: <RulesSection i18n={i18n} />,
    privacy: <PrivacySection i18n={i18n} />,
    about: <AboutSection i18n={i18n} />,
    upkeep: <UpkeepSection i18n={i18n} />,
  }
  return (
    <div class="options">
      {isPrivate && <PrivateBar {...consent} i18n={i18n} />}
      <h1>{i18n.t('options.title')}</h1>
      <a class="row" href="/checkup.html">
        {i18n.t('checkup.title')}
      </a>
      <GroupNav groups={GROUPS.map(({ key, sections: [first] }) => ({ id: first, name: i18n.t(key) }))} i18n={i18n} />
      <main>
        {!directory && <OptionsFailed onRetry={() => location.reload()} i18n={i18n} />}
        {GROUPS.map(({ key, sections }) => (
          <div key={key} class="group">
            {sections.map((id) => (
              <Guarded key={id} name={i18n.t(key)} i18n={i18n}>
                {contents[id]}
              </Guarded>
            ))}
          </div>
        ))}
      </main>
    </div>
  )
}

function goToSection(): void {
  const id = location.hash.slice(1)
  if (id) document.getElementById(id)?.scrollIntoView()
}
