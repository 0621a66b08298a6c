import type { Source } from '../../rules/schema/schema.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence, type Statement } from './Evidence.tsx'
import './statement-list.css'

interface Props {
  statements: readonly Statement[]
  sources: Record<string, Source>
  speech: Speech
  today: string
}

/** Sentences, each with its sources. */
export function StatementList({ statements, sources, speech, today }: Props) {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        <li key={statement.id}>
          <p>{speech.say(statement.id)}</p>
          <Evidence statement={statement} about={speech.say(statement.id)} sources={sources} speech={speech} today={today} />
        </li>
      ))}
    </ul>
  )
}
