import { useEffect } from 'preact/hooks'
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx'
import { LetterError } from '../../components/letter/LetterError.tsx'
import '../../components/ui/part.css'
import '../../components/ui/theme.css'
import './letter.css'
import { LetterPage } from './LetterPage.tsx'
import { pageParams } from './page-params.ts'
import { useLetterData } from './use-letter-data.ts'

/** The letter page: it waits, says that it cannot, or shows the desk. */
export function App({ search = location.search }) {
  const params = pageParams(search)
  const { i18n, letterData } = useLetterData(params.service) ?? {}
  useEffect(() => {
    if (!i18n) return
    document.documentElement.lang = i18n.language
    document.documentElement.dir = i18n.direction
    document.title = `${i18n.t('letter.title')} · Trainspotter`
  }, [i18n])
  if (!i18n) return <main class="desk" aria-busy="true" />
  const failed = <LetterError onRetry={() => location.reload()} i18n={i18n} />
  return letterData ? (
    <ErrorBoundary fallback={failed}>
      <LetterPage letterData={letterData} params={params} />
    </ErrorBoundary>
  ) : (
    failed
  )
}
