import type { Language, Speech } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  languages: readonly Language[]
  onPick: (language: Language) => void
  speech: Speech
}

/** Every language under its own name. */
export function LanguageSelect({ languages, onPick, speech }: Props) {
  return (
    <label class="language">
      <span class="unseen">{speech.word('footer.language')}</span>
      <select
        value={speech.language}
        onChange={(event) => {
          const picked = languages.find((one) => one === event.currentTarget.value)
          // It shows what is so, not what was asked for.
          event.currentTarget.value = speech.language
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
