import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx'
import { LetterError } from '../../components/letter/LetterError.tsx'
import '../../components/ui/theme.css'
import './letter.css'
import { useDocument } from '../shared/hooks/use-document.ts'
import { LetterPage } from './LetterPage.tsx'
import { pageParams } from './page-params.ts'
import { useLetterData } from './use-letter-data.ts'

export function App({ search = location.search }) {
  const params = pageParams(search)
  const { i18n, letterData } = useLetterData(params.service) ?? {}
  useDocument(i18n ?? null, i18n?.t('letter.title'))
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
