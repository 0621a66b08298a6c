import { useEffect } from 'preact/hooks'
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx'
import { OptionsFailed } from '../../components/options/OptionsFailed.tsx'
import '../../components/ui/theme.css'
import './options.css'
import { Page } from './Page.tsx'
import { useDesk } from './use-desk.ts'

export function App() {
  const desk = useDesk()
  const speech = desk?.speech
  useEffect(() => {
    if (!speech) return
    document.documentElement.lang = speech.language
    document.documentElement.dir = speech.direction
    document.title = `${speech.word('options.title')} · Trainspotter`
  }, [speech])
  if (!desk) return <main class="options" aria-busy="true" />
  const failed = <OptionsFailed onRetry={() => location.reload()} speech={desk.speech} />
  return (
    <ErrorBoundary fallback={<main class="options">{failed}</main>}>
      <Page {...desk} />
    </ErrorBoundary>
  )
}
