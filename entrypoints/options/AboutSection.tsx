import { browser } from 'wxt/browser'
import { Section } from '../../components/options/Section.tsx'
import type { Speech } from '../shared/i18n/translator.ts'

export function AboutSection({ speech }: { speech: Speech }) {
  return (
    <Section id="about" title={speech.word('options.about')}>
      <p>{speech.word('about.version', { version: browser.runtime.getManifest().version })}</p>
      <p>{speech.word('about.licence')}</p>
      <p>{speech.word('about.advice')}</p>
    </Section>
  )
}
