import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citeOrder } from '../../../../components/about/cite-order.ts'
import { citing, reportParts } from '../../../../components/about/report-parts.ts'
import { impersonal, reportText } from '../../../../components/about/report-text.ts'
import type { Report } from '../../../../entrypoints/shared/rules/report.ts'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

const i18n = exampleI18n()

function reportOn(finding = exampleFinding()): Report {
  return { finding, elsewhere: [], home: 'AT', abroad: false, sources: finding.sources, actors: {} }
}

describe('numbers of sources', () => {
  it('run from one without a gap, in the order of the page, and each leads to a source', () => {
    const source = { title: 'A notice', publisher: 'Example', language: 'en', kind: 'primary' as const }
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'gone', '__proto__', 'toString'))), (cited) => {
        const numbers = citeOrder(
          cited.map((sources) => ({ sources })),
          { a: source, b: source, c: source },
        )
        expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, at) => at + 1))
        expect([...numbers.keys()]).toEqual([...new Set(cited.flat())].filter((id) => ['a', 'b', 'c'].includes(id)))
      }),
    )
  })

  it('are there for every source that a report cites', () => {
    const report = reportOn()
    const numbers = citeOrder(citing(report, reportParts(report, i18n.fact)), report.sources)
    const { policy, status, optOuts } = report.finding
    for (const { sources } of [policy, status, ...optOuts].filter((one) => one !== null))
      for (const id of sources) expect(numbers.has(id)).toBe(true)
  })
})

describe('the parts of a report', () => {
  it('hold every statement that has a sentence, once', () => {
    const report = reportOn()
    const { events, related, details, myths, ways, settings } = reportParts(report, i18n.fact)
    const told = (all: readonly { id: string }[]) => all.map(({ id }) => id).filter((id) => i18n.fact(id) !== '')
    expect([...events, ...related].map(({ id }) => id).toSorted()).toEqual(told(report.finding.events).toSorted())
    const notes = report.finding.notes.filter(({ kind }) => kind !== 'context')
    expect([...details, ...myths].map(({ id }) => id).toSorted()).toEqual(told(notes).toSorted())
    expect(ways.map(({ id }) => id)).toEqual(told(report.finding.optOuts))
    expect(settings.map(({ id }) => id)).toEqual(told(report.finding.settings))
  })

  it('leave out what has no sentence in this language', () => {
    const { events, myths } = reportParts(reportOn(), () => '')
    expect([events, myths]).toEqual([[], []])
  })
})

describe('the text for someone else', () => {
  it('has the sentence, the address of the button and the date', () => {
    const finding = exampleFinding({ country: 'AT' })
    const text = reportText(finding, i18n, DAY)
    const [way] = finding.optOuts
    expect(text).toContain(way?.url)
    expect(text).toContain(i18n.fact(finding.policy?.id ?? ''))
    expect(text).toContain(i18n.date(DAY))
    expect(text).toContain('Example Social in Austria')
  })

  it.each(['sent', 'overdue', 'refused', 'objected', 'off'] as const)('says nothing of a record that is %s', (objectionStatus) => {
    const mine = exampleFinding({ person: { objectionStatus, news: ['policy-eea'] } })
    expect(mine.state).not.toBe('training')
    expect(reportText(impersonal(mine), i18n, DAY)).toBe(reportText(exampleFinding(), i18n, DAY))
  })
})
