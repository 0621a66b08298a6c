import { Section } from '../../../components/options/Section.tsx'
import { WhatItSees } from '../../../components/options/WhatItSees.tsx'
import type { I18n } from '../../shared/i18n/translator.ts'
import { wholeHosts } from '../../shared/watched/pattern.ts'
import { useOrigins } from '../use-origins.ts'

export function PrivacySection({ i18n }: { i18n: I18n }) {
  return (
    <Section id="privacy" title={i18n.t('options.privacy')}>
      <WhatItSees hosts={wholeHosts(useOrigins())} i18n={i18n} />
    </Section>
  )
}
