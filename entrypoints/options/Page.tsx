import { useEffect } from 'preact/hooks'
import { OptionsFailed } from '../../components/options/OptionsFailed.tsx'
import { SectionNav } from '../../components/options/SectionNav.tsx'
import type { WordKey } from '../shared/locale.ts'
import { AboutSection } from './AboutSection.tsx'
import { AccountsSection } from './AccountsSection.tsx'
import { BadgeSection } from './BadgeSection.tsx'
import { DataSection } from './DataSection.tsx'
import { HomeSection } from './HomeSection.tsx'
import { LanguageSection } from './LanguageSection.tsx'
import { PrivacySection } from './PrivacySection.tsx'
import { RemindersSection } from './RemindersSection.tsx'
import { RulesSection } from './RulesSection.tsx'
import type { Desk } from './use-desk.ts'

const SECTIONS = ['home', 'language', 'badge', 'accounts', 'reminders', 'data', 'rules', 'privacy', 'about'] as const

/** All sections one below the other, each with an address of its own. Where the rules cannot be read, what does not need them stays. */
export function Page({ speech, atlas }: Desk) {
  useEffect(goToSection, [])
  const sections = SECTIONS.map((id): { id: string; key: WordKey } => ({ id, key: `options.${id}` }))
  const shared = { speech, atlas }
  return (
    <div class="options">
      <header>
        <h1>{speech.word('options.title')}</h1>
        <SectionNav sections={sections} speech={speech} />
      </header>
      <main>
        {!atlas && <OptionsFailed onRetry={() => location.reload()} speech={speech} />}
        <HomeSection {...shared} />
        <LanguageSection speech={speech} />
        <BadgeSection {...shared} />
        <AccountsSection {...shared} />
        <RemindersSection {...shared} />
        <DataSection speech={speech} />
        <RulesSection speech={speech} />
        <PrivacySection speech={speech} />
        <AboutSection speech={speech} />
      </main>
    </div>
  )
}

/** The browser looked for the section before it was there. */
function goToSection(): void {
  const id = location.hash.slice(1)
  if (id) document.getElementById(id)?.scrollIntoView()
}
