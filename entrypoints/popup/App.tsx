import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx'
import { Failed } from '../../components/popup/Failed.tsx'
import '../../components/ui/theme.css'
import { summaryOf } from '../shared/badge/summary.ts'
import { officialAddresses } from '../shared/rules/official-addresses.ts'
import './popup.css'
import { Page } from './Page.tsx'
import { useDocument } from '../shared/hooks/use-document.ts'
import { usePopup } from './use-popup.ts'
import { useSlow } from './use-slow.ts'

/**
 * Milliseconds before the popup says that it is loading. It nearly always has the answer by then; a loading text would only make the popup
 * resize twice.
 */
const LOADING_AFTER = 400

export function App({ search = location.search }) {
  const popup = usePopup(search)
  const { screen, i18n, finding } = popup
  useDocument(i18n, finding && i18n?.t('title', { service: finding.service.name, state: summaryOf(finding, i18n) }))
  const loading = screen === 'loading'
  const slow = useSlow(loading, LOADING_AFTER)
  if (!i18n || (loading && !slow)) return <main class="waiting" aria-busy="true" />
  const failed = <Failed addresses={officialAddresses(i18n)} onRetry={() => location.reload()} i18n={i18n} />
  return (
    <ErrorBoundary fallback={<main>{failed}</main>}>
      <Page {...popup} i18n={i18n} />
    </ErrorBoundary>
  )
}
