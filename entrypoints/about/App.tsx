import { useState } from 'preact/hooks'
import { ServiceChoice } from '../../components/about/ServiceChoice.tsx'
import { Failed } from '../../components/popup/Failed.tsx'
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx'
import '../../components/ui/theme.css'
import { useDocument } from '../shared/hooks/use-document.ts'
import { officialAddresses } from '../shared/rules/official-addresses.ts'
import './about.css'
import { addressFor, pageParams } from './page-params.ts'
import { ReportPage } from './ReportPage.tsx'
import { reportTitle } from '../../components/about/report-text.ts'
import { useReport } from './use-report.ts'

/** The page about one service: loading, failed, asking which service, or the report. */
export function App({ search = location.search }) {
  const [params, setParams] = useState(() => pageParams(search))
  const { i18n, known } = useReport(params) ?? {}
  useDocument(i18n ?? null, i18n && known?.report ? reportTitle(known.report.finding, i18n) : null)
  if (!i18n) return <main class="report" aria-busy="true" />
  const failed = (
    <main class="report">
      <Failed addresses={officialAddresses(i18n)} onRetry={() => location.reload()} i18n={i18n} />
    </main>
  )
  if (!known) return failed
  const go = (service: string, country: string | null): void => {
    history.replaceState(null, '', addressFor(service, country) + location.hash)
    setParams({ service, country })
  }
  const { report, countries, services } = known
  if (!report) return <ServiceChoice services={services} onPick={(service) => go(service, params.country)} i18n={i18n} />
  return (
    <ErrorBoundary fallback={failed}>
      <ReportPage report={report} countries={countries} onCountry={(country) => go(report.finding.service.id, country)} i18n={i18n} />
    </ErrorBoundary>
  )
}
