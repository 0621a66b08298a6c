import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { certainty } from '../evidence/certainty.ts'
import type { Statement } from '../evidence/Evidence.tsx'
import { Versions } from '../evidence/Versions.tsx'
import type { Citations } from './cite-order.ts'
import './cite.css'

export interface CiteProps {
  citations: Citations
  i18n: I18n
  today: string
}

/** Numbers that link to the list of sources, then how certain the statement is; both versions if its sources disagree. */
export function Cite({ statement, citations, i18n, today }: CiteProps & { statement: Statement }) {
  const numbers = statement.sources.flatMap((id) => citations.get(id) ?? [])
  return (
    <>
      <Versions statement={statement} i18n={i18n} />
      <p class="cite meta">
        {numbers.map((number) => (
          <a key={number} href={`#source-${number}`} aria-label={i18n.t('report.source', { number })}>
            {`[${number}]`}
          </a>
        ))}
        <span>{certainty(statement, i18n, today)}</span>
      </p>
    </>
  )
}
