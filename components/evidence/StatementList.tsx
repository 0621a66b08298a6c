import type { Source } from '../../rules/schema/schema.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence, type Statement } from './Evidence.tsx'
import './statement-list.css'

interface Props {
  statements: readonly Statement[]
  sources: Record<string, Source>
  i18n: I18n
  today: string
}

/** Sentences, each with its sources. */
export function StatementList({ statements, sources, i18n, today }: Props) {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        <li key={statement.id}>
          <p>{i18n.fact(statement.id)}</p>
          <Evidence statement={statement} about={i18n.fact(statement.id)} sources={sources} i18n={i18n} today={today} />
        </li>
      ))}
    </ul>
  )
}
