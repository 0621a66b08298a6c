import { LanguageSelect } from '../../components/popup/LanguageSelect.tsx'
import { Section } from '../../components/options/Section.tsx'
import { Failure } from '../../components/options/Failure.tsx'
import { LANGUAGES, type Speech } from '../shared/i18n/translator.ts'
import { language, write } from '../shared/storage/storage.ts'
import { useWrite } from '../../components/ui/use-write.ts'

export function LanguageSection({ speech }: { speech: Speech }) {
  const { problem, write: keep } = useWrite(speech)
  const pick = (picked: string): void => void keep(() => write(language, picked))
  return (
    <Section id="language" title={speech.word('options.language')}>
      <LanguageSelect languages={LANGUAGES} onPick={pick} speech={speech} />
      <p class="meta">{speech.word('options.language.why')}</p>
      <Failure problem={problem} />
    </Section>
  )
}
