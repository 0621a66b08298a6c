import { ErrorBoundary } from '../../components/ErrorBoundary.tsx'
import { Failed } from '../../components/Failed.tsx'
import '../../components/theme.css'
import { sentenceOf } from '../shared/sentence-of.ts'
import { officialAddresses } from './official-addresses.ts'
import './popup.css'
import { Page } from './Page.tsx'
import { usePage } from './use-page.ts'
import { usePopup } from './use-popup.ts'

export function App({ search = location.search }) {
  const popup = usePopup(search)
  const { speech, finding } = popup
  usePage(speech, finding && speech?.word('title', { service: finding.service.name, state: sentenceOf(finding, speech) }))
  if (!speech) return <main class="waiting" aria-busy="true" />
  const failed = <Failed addresses={officialAddresses(speech)} onRetry={() => location.reload()} speech={speech} />
  return (
    <ErrorBoundary fallback={<main>{failed}</main>}>
      <Page {...popup} speech={speech} />
    </ErrorBoundary>
  )
}
