import type { ComponentChildren } from 'preact'
import { ActionsPart } from '../../components/about/ActionsPart.tsx'
import type { Citations } from '../../components/about/cite-order.ts'
import { ComplainPart } from '../../components/about/ComplainPart.tsx'
import { LawPart } from '../../components/about/LawPart.tsx'
import { LettersPart } from '../../components/about/LettersPart.tsx'
import { MinePart } from '../../components/about/MinePart.tsx'
import { NotesPart } from '../../components/about/NotesPart.tsx'
import type { PartId, ReportParts } from '../../components/about/report-parts.ts'
import { SettingsPart } from '../../components/about/SettingsPart.tsx'
import { SourcesPart } from '../../components/about/SourcesPart.tsx'
import { UsesPart } from '../../components/about/UsesPart.tsx'
import { WaysPart } from '../../components/about/WaysPart.tsx'
import { WithoutAccount } from '../../components/about/WithoutAccount.tsx'
import type { I18n } from '../shared/i18n/translator.ts'
import type { ObjectionRecord } from '../shared/records/record.ts'
import { viewsOf } from '../shared/records/record-view.ts'
import type { Report } from '../shared/rules/report.ts'
import { LandQuestion } from './LandQuestion.tsx'

interface Material {
  report: Report
  parts: ReportParts
  records: readonly ObjectionRecord[]
  citations: Citations
  /** Called when the person opens an opt-out's page. */
  onGo: (optOut: string) => void
  i18n: I18n
  today: string
}

export interface Section {
  id: PartId
  title: string
  content: ComponentChildren
}

/** The non-empty parts, in the order in which people ask. For another country the person's records are left out. */
export function partsOf({ report, parts, records, citations, onGo, i18n, today }: Material): Section[] {
  const { finding, sources, abroad, actors } = report
  const { service, regime } = finding
  const cite = { citations, i18n, today }
  const mine = viewsOf(
    records.filter((record) => record.service === service.id),
    () => service.name,
    today,
  )
  const all: (Omit<Section, 'title'> & { there: boolean })[] = [
    {
      id: 'uses',
      there: parts.policies.length > 0,
      content: <UsesPart policies={parts.policies} service={service} optOuts={finding.optOuts} {...cite} />,
    },
    { id: 'law', there: true, content: <LawPart finding={finding} parts={parts} actors={actors} {...cite} /> },
    {
      id: 'ways',
      there: parts.ways.length > 0,
      content: (
        <>
          <WaysPart ways={parts.ways} regime={regime} onGo={({ id }) => onGo(id)} {...cite} />
          <WithoutAccount finding={finding} {...cite} />
        </>
      ),
    },
    { id: 'limits', there: parts.settings.length > 0, content: <SettingsPart settings={parts.settings} {...cite} /> },
    { id: 'mine', there: !abroad, content: <MinePart views={mine} service={service.name} i18n={i18n} /> },
    {
      id: 'letters',
      there: !abroad && finding.optOuts.some(({ kind }) => kind === 'letter'),
      content: <LettersPart regime={regime} service={service.id} i18n={i18n} />,
    },
    {
      id: 'complain',
      there: finding.controller !== null || finding.authority !== null,
      content: (
        <ComplainPart finding={finding} {...cite}>
          {!abroad && <LandQuestion finding={finding} i18n={i18n} />}
        </ComplainPart>
      ),
    },
    { id: 'actions', there: parts.actions.length > 0, content: <ActionsPart actions={parts.actions} {...cite} /> },
    { id: 'details', there: parts.details.length > 0, content: <NotesPart notes={parts.details} {...cite} /> },
    { id: 'myths', there: parts.myths.length > 0, content: <NotesPart notes={parts.myths} {...cite} /> },
    { id: 'sources', there: citations.size > 0, content: <SourcesPart citations={citations} sources={sources} i18n={i18n} /> },
  ]
  return all.filter(({ there }) => there).map(({ id, content }) => ({ id, content, title: i18n.t(`report.part.${id}`) }))
}
