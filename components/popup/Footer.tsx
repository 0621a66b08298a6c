import type { Finding } from '../../rules/engine/find.ts'
import type { Language, I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { LanguageSelect } from './LanguageSelect.tsx'
import { SourceLink } from '../evidence/SourceLink.tsx'
import './footer.css'

interface Props {
  /** Null if no rules were applied. */
  finding: Finding | null
  /** Days since the rules were published. */
  age: number
  languages: readonly Language[]
  onLanguage: (language: Language) => void
  i18n: I18n
}

/** The age of the rules, their sources, the note that this is not legal advice, and the language. */
export function Footer({ finding, age, languages, onLanguage, i18n }: Props) {
  const sources = Object.entries(finding?.sources ?? {})
  return (
    <footer class="footer meta">
      {finding && <Everything finding={finding} i18n={i18n} />}
      {finding && <p>{i18n.t('footer.rules', { date: i18n.date(finding.rules.published), age: i18n.ago(age) })}</p>}
      {finding?.rules.expired && <p class="warn">{i18n.t('footer.expired', { date: i18n.date(finding.rules.expires) })}</p>}
      <p>{i18n.t('footer.advice')}</p>
      <div class="last">
        {sources.length > 0 && (
          <Disclosure summary={i18n.plural('footer.sources', sources.length)}>
            <ul class="sources">
              {sources.map(([id, source]) => (
                <li key={id}>
                  <SourceLink source={source} i18n={i18n} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        <a class="row" href="/options.html" target="_blank">
          {i18n.t('footer.settings')}
        </a>
        <LanguageSelect languages={languages} onPick={onLanguage} i18n={i18n} />
      </div>
    </footer>
  )
}

/** Leads to the page that says all of it; a guess of the country is not handed on as a choice. */
function Everything({ finding: { service, person }, i18n }: { finding: Finding; i18n: I18n }) {
  return (
    <a class="row everything" href={`/about.html?service=${service.id}`} target="_blank">
      {person.country
        ? i18n.t('report.open.in', { service: service.name, country: i18n.country(person.country) })
        : i18n.t('report.open', { service: service.name })}
    </a>
  )
}
