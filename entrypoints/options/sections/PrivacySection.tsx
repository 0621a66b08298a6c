import { browser } from 'wxt/browser'
import { Section } from '../../../components/options/Section.tsx'
import { WhatItSees } from '../../../components/options/WhatItSees.tsx'
import type { I18n } from '../../shared/i18n/translator.ts'

export function PrivacySection({ i18n }: { i18n: I18n }) {
  return (
    <Section id="privacy" title={i18n.t('options.privacy')}>
      <WhatItSees hosts={browser.runtime.getManifest().host_permissions ?? []} i18n={i18n} />
    </Section>
  )
}
