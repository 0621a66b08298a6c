import type { Language, I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  languages: readonly Language[]
  onPick: (language: Language) => void
  i18n: I18n
}

/** Every language under its own name. */
export function LanguageSelect({ languages, onPick, i18n }: Props) {
  return (
    <label class="language">
      <span class="unseen">{i18n.t('footer.language')}</span>
      <select
        value={i18n.language}
        onChange={(event) => {
          const picked = languages.find((one) => one === event.currentTarget.value)
          // Shows what is stored, not what was requested.
          event.currentTarget.value = i18n.language
          if (picked) onPick(picked)
        }}
      >
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {new Intl.DisplayNames([code], { type: 'language' }).of(code)}
          </option>
        ))}
      </select>
    </label>
  )
}
