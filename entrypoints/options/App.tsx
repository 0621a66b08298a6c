import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx'
import { OptionsFailed } from '../../components/options/OptionsFailed.tsx'
import '../../components/ui/theme.css'
import './options.css'
import { useDocument } from '../shared/hooks/use-document.ts'
import { Page } from './Page.tsx'
import { useOptionsData } from './use-options-data.ts'

export function App() {
  const data = useOptionsData()
  const i18n = data?.i18n
  useDocument(i18n ?? null, i18n?.t('options.title'))
  if (!data) return <main class="options" aria-busy="true" />
  const failed = <OptionsFailed onRetry={() => location.reload()} i18n={data.i18n} />
  return (
    <ErrorBoundary fallback={<main class="options">{failed}</main>}>
      <Page {...data} />
    </ErrorBoundary>
  )
}
