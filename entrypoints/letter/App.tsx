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
  const { speech, desk } = useDesk() ?? {}
  useEffect(() => {
    if (!speech) return
    document.documentElement.lang = speech.language
    document.documentElement.dir = speech.direction
    document.title = `${speech.word('letter.title')} · Trainspotter`
  }, [speech])
  if (!speech) return <main class="desk" aria-busy="true" />
  const failed = <NoDesk onRetry={() => location.reload()} speech={speech} />
  return desk ? (
    <ErrorBoundary fallback={failed}>
      <LetterDesk desk={desk} question={questionOf(search)} />
    </ErrorBoundary>
  ) : (
    failed
  )
}
