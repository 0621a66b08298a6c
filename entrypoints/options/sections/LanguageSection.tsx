import { LanguageSelect } from '../../../components/popup/LanguageSelect.tsx'
import { Section } from '../../../components/options/Section.tsx'
import { Outcome } from '../../../components/options/Outcome.tsx'
import { LANGUAGES, type I18n } from '../../shared/i18n/translator.ts'
import { language, write } from '../../shared/storage/storage.ts'
import { useSetting } from '../use-setting.ts'

export function LanguageSection({ i18n }: { i18n: I18n }) {
  const { keep, outcome } = useSetting(i18n)
  const pick = (picked: string): void => void keep(() => write(language, picked))
  return (
    <Section id="language" title={i18n.t('options.language')}>
      <LanguageSelect languages={LANGUAGES} onPick={pick} i18n={i18n} />
      <p class="meta">{i18n.t('options.language.why')}</p>
      <Outcome {...outcome} />
    </Section>
  )
}
