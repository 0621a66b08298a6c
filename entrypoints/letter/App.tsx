import { useEffect } from 'preact/hooks'
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx'
import { NoDesk } from '../../components/letter/NoDesk.tsx'
import '../../components/ui/part.css'
import '../../components/ui/theme.css'
import './letter.css'
import { LetterDesk } from './LetterDesk.tsx'
import { questionOf } from './question.ts'
import { useDesk } from './use-desk.ts'

/** The letter page: it waits, says that it cannot, or shows the desk. */
export function App({ search = location.search }) {
  const { i18n, desk } = useDesk() ?? {}
  useEffect(() => {
    if (!i18n) return
    document.documentElement.lang = i18n.language
    document.documentElement.dir = i18n.direction
    document.title = `${i18n.t('letter.title')} · Trainspotter`
  }, [i18n])
  if (!i18n) return <main class="desk" aria-busy="true" />
  const failed = <NoDesk onRetry={() => location.reload()} i18n={i18n} />
  return desk ? (
    <ErrorBoundary fallback={failed}>
      <LetterDesk desk={desk} question={questionOf(search)} />
    </ErrorBoundary>
  ) : (
    failed
  )
}
