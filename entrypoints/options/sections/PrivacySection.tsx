import { browser } from 'wxt/browser'
import { Section } from '../../../components/options/Section.tsx'
import { WhatItSees } from '../../../components/options/WhatItSees.tsx'
import type { I18n } from '../../shared/i18n/translator.ts'
import { wholeHosts } from '../../shared/watched/pattern.ts'
import { usePermissions } from '../../shared/hooks/use-permissions.ts'
import { grantedOrigins } from '../../shared/watched/stop-watching.ts'
import { WatchedPart } from './WatchedPart.tsx'

export function PrivacySection({ i18n }: { i18n: I18n }) {
  const origins = usePermissions(grantedOrigins) ?? browser.runtime.getManifest().host_permissions ?? []
  return (
    <Section id="privacy" title={i18n.t('options.privacy')}>
      <WhatItSees hosts={wholeHosts(origins)} i18n={i18n} />
      <WatchedPart origins={origins} i18n={i18n} />
    </Section>
  )
}
