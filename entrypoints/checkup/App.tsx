import { Failed } from '../../components/popup/Failed.tsx'
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx'
import '../../components/ui/theme.css'
import '../../components/checkup/checkup.css'
import { useDocument } from '../shared/hooks/use-document.ts'
import { officialAddresses } from '../shared/rules/official-addresses.ts'
import { CheckupPage } from './CheckupPage.tsx'
import { useCheckup } from './use-checkup.ts'

/** The check-up page: loading, failed, or the list that answers "Who trains on me?". */
export function App() {
  const { i18n, known } = useCheckup()
  useDocument(i18n, i18n?.t('checkup.title'))
  if (!i18n || known === undefined) return <main class="checkup" aria-busy="true" />
  const failed = (
    <main class="checkup">
      <Failed addresses={officialAddresses(i18n)} onRetry={() => location.reload()} i18n={i18n} />
    </main>
  )
  return known ? (
    <ErrorBoundary fallback={failed}>
      <CheckupPage {...known} i18n={i18n} />
    </ErrorBoundary>
  ) : (
    failed
  )
}
