import { useState } from 'preact/hooks'
import { LanguageSelect } from '../../components/LanguageSelect.tsx'
import { Section } from '../../components/options/Section.tsx'
import { Status } from '../../components/options/Status.tsx'
import { LANGUAGES, type Speech } from '../shared/locale.ts'
import { language, write } from '../shared/storage.ts'
import { failureOf } from './failure-of.ts'

export function LanguageSection({ speech }: { speech: Speech }) {
  const [said, setSaid] = useState('')
  const pick = (picked: string): void =>
    void write(language, picked).then(
      () => setSaid(''),
      (error: unknown) => setSaid(speech.word(failureOf(error))),
    )
  return (
    <Section id="language" title={speech.word('options.language')}>
      <LanguageSelect languages={LANGUAGES} onPick={pick} speech={speech} />
      <p class="meta">{speech.word('options.language.why')}</p>
      <Status said={said} />
    </Section>
  )
}
