import type { ComponentChildren } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import type { Language, I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { LanguageSelect } from './LanguageSelect.tsx'
import './footer.css'

interface Props {
  /** Null if no rules were applied. */
  finding: Finding | null
  /** Days since the rules were published. */
  age: number
  languages: readonly Language[]
  /** Something that the person entered could not be read. */
  unread: boolean
  onLanguage: (language: Language) => void
  /** The badge in the page, if there is one. */
  children?: ComponentChildren
  i18n: I18n
}

/** The age of the rules, the note that this is not legal advice, and links to all services, the options and another language. */
export function Footer({ finding, age, languages, unread, onLanguage, children, i18n }: Props) {
  const { t, date } = i18n
  const rules = finding && t('footer.rules', { date: date(finding.rules.published), age: i18n.ago(age) })
  return (
    <footer class="footer meta">
      <div class="said-of-rules">
        {[rules, t('footer.advice')].filter(Boolean).join(' · ')} <LanguageSelect languages={languages} onPick={onLanguage} i18n={i18n} />
      </div>
      {finding?.rules.expired && <p class="warn">{t('footer.expired', { date: date(finding.rules.expires) })}</p>}
      {unread && (
        <a class="row warn" href="/options.html#data" target="_blank">
          {t('record.storage.aside')}
        </a>
      )}
      <div class="last">
        {finding && (
          <a class="row" href="/checkup.html" target="_blank">
            {t('checkup.title')}
          </a>
        )}
        <a class="row" href="/options.html" target="_blank">
          {t('footer.settings')}
        </a>
        {children}
      </div>
    </footer>
  )
}
