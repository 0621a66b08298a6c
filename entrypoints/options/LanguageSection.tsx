import { LanguageSelect } from '../../components/LanguageSelect.tsx'
import { Section } from '../../components/options/Section.tsx'
import { LANGUAGES, type Speech } from '../shared/locale.ts'
import { language, write } from '../shared/storage.ts'

export function LanguageSection({ speech }: { speech: Speech }) {
  return (
    <Section id="language" title={speech.word('options.language')}>
      <LanguageSelect languages={LANGUAGES} onPick={(picked) => void write(language, picked)} speech={speech} />
      <p class="meta">{speech.word('options.language.why')}</p>
    </Section>
  )
}
