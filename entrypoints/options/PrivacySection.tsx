import { browser } from 'wxt/browser'
import { Section } from '../../components/options/Section.tsx'
import { WhatItSees } from '../../components/options/WhatItSees.tsx'
import type { Speech } from '../shared/i18n/translator.ts'

export function PrivacySection({ speech }: { speech: Speech }) {
  return (
    <Section id="privacy" title={speech.word('options.privacy')}>
      <WhatItSees hosts={browser.runtime.getManifest().host_permissions ?? []} speech={speech} />
    </Section>
  )
}
