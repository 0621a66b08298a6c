import { useEffect } from 'preact/hooks'
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx'
import { OptionsFailed } from '../../components/options/OptionsFailed.tsx'
import '../../components/ui/theme.css'
import './options.css'
import { Page } from './Page.tsx'
import { useOptionsData } from './use-options-data.ts'

export function App() {
  const data = useOptionsData()
  const i18n = data?.i18n
  useEffect(() => {
    if (!i18n) return
    document.documentElement.lang = i18n.language
    document.documentElement.dir = i18n.direction
    document.title = `${i18n.t('options.title')} · Trainspotter`
  }, [i18n])
  if (!data) return <main class="options" aria-busy="true" />
  const failed = <OptionsFailed onRetry={() => location.reload()} i18n={data.i18n} />
  return (
    <ErrorBoundary fallback={<main class="options">{failed}</main>}>
      <Page {...data} />
    </ErrorBoundary>
  )
}
