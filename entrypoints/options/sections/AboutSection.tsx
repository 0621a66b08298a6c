import { browser } from 'wxt/browser'
import { Section } from '../../../components/options/Section.tsx'
import type { I18n } from '../../shared/i18n/translator.ts'

export function AboutSection({ i18n }: { i18n: I18n }) {
  return (
    <Section id="about" title={i18n.t('options.about')}>
      <p>{i18n.t('about.version', { version: browser.runtime.getManifest().version })}</p>
      <p>{i18n.t('about.licence')}</p>
      <p>{i18n.t('about.advice')}</p>
    </Section>
  )
}
