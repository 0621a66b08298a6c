import type { Finding } from '../../rules/engine/find.ts'
import type { Language, Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { LanguageSelect } from './LanguageSelect.tsx'
import { SourceLink } from '../evidence/SourceLink.tsx'
import './footer.css'

interface Props {
  /** Null where no rules were applied. */
  finding: Finding | null
  /** Days since the rules were published. */
  age: number
  languages: readonly Language[]
  onLanguage: (language: Language) => void
  speech: Speech
}

/** How old the rules are, what they rest on, what this is not, and the language. */
export function Footer({ finding, age, languages, onLanguage, speech }: Props) {
  const sources = Object.entries(finding?.sources ?? {})
  return (
    <footer class="footer meta">
      {finding && <p>{speech.word('footer.rules', { date: speech.date(finding.rules.published), age: speech.ago(age) })}</p>}
      {finding?.rules.expired && <p class="warn">{speech.word('footer.expired', { date: speech.date(finding.rules.expires) })}</p>}
      <p>{speech.word('footer.advice')}</p>
      <div class="last">
        {sources.length > 0 && (
          <Disclosure summary={speech.plural('footer.sources', sources.length)}>
            <ul class="sources">
              {sources.map(([id, source]) => (
                <li key={id}>
                  <SourceLink source={source} speech={speech} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        <a class="row" href="/options.html" target="_blank">
          {speech.word('footer.settings')}
        </a>
        <LanguageSelect languages={languages} onPick={onLanguage} speech={speech} />
      </div>
    </footer>
  )
}
