import { useEffect } from 'preact/hooks'
import { citeOrder } from '../../components/about/cite-order.ts'
import { CompareCountry } from '../../components/about/CompareCountry.tsx'
import { Contents } from '../../components/about/Contents.tsx'
import { Part } from '../../components/about/Part.tsx'
import { citing, reportParts } from '../../components/about/report-parts.ts'
import { Guarded } from '../../components/ui/Guarded.tsx'
import { ReportHead } from '../../components/about/ReportHead.tsx'
import { impersonal, reportText, reportTitle } from '../../components/about/report-text.ts'
import type { CountryOption } from '../shared/rules/directory.ts'
import type { Report } from '../shared/rules/report.ts'
import { today } from '../shared/dates.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { storeByWorker } from '../shared/storage/store-by-worker.ts'
import { inPrivateWindow } from '../shared/storage/private-window.ts'
import { records } from '../shared/storage/storage.ts'
import { useStored } from '../shared/hooks/use-stored.ts'
import { partsOf } from './parts-of.tsx'

interface Props {
  report: Report
  countries: readonly CountryOption[]
  onCountry: (country: string) => void
  i18n: I18n
}

/** The whole finding as a document: to read, print and share. */
export function ReportPage({ report, countries, onCountry, i18n }: Props) {
  const { finding, sources, home, abroad } = report
  const { service, person } = finding
  const day = today()
  const told = useStored(records)?.records ?? []
  const parts = reportParts(report, i18n.fact)
  const citations = citeOrder(citing(report, parts), sources)
  const onGo = (optOut: string): void => {
    if (!abroad && !inPrivateWindow()) storeByWorker({ type: 'form-opened', service: service.id, route: optOut }).catch(() => undefined)
  }
  const sections = partsOf({ report, parts, records: told, citations, onGo, i18n, today: day })
  const title = reportTitle(finding, i18n)
  // The browser looked for the section before it existed.
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [title])
  return (
    <div class="report">
      <ReportHead
        title={title}
        finding={finding}
        abroad={abroad}
        text={() => reportText(impersonal(finding), i18n, day)}
        onGo={onGo}
        i18n={i18n}
        today={day}
      >
        <CompareCountry countries={countries} country={person.country} home={home} onPick={onCountry} i18n={i18n} />
      </ReportHead>
      <div class="report-columns">
        <Contents parts={sections} i18n={i18n} />
        <main>
          {sections.map(({ id, title: heading, content }) => (
            <Part key={id} id={id} title={heading}>
              <Guarded name={heading} i18n={i18n}>
                {content}
              </Guarded>
            </Part>
          ))}
          <footer class="meta">
            <p>{i18n.t('report.dated', { date: i18n.date(day), rules: i18n.date(finding.rules.published) })}</p>
            <p>{i18n.t('footer.advice')}</p>
          </footer>
        </main>
      </div>
    </div>
  )
}
