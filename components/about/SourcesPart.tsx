import type { Source } from '../../rules/schema/schema.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { SourceLink } from '../evidence/SourceLink.tsx'
import type { Citations } from './cite-order.ts'

interface Props {
  citations: Citations
  sources: Readonly<Record<string, Source>>
  i18n: I18n
}

/** All sources by number, each with publisher, date and archived copy; in print with their addresses. */
export function SourcesPart({ citations, sources, i18n }: Props) {
  return (
    <ol class="report-list source-list">
      {[...citations].map(([id, number]) => {
        const source = sources[id]
        return (
          source && (
            <li key={id} id={`source-${number}`} value={number}>
              <SourceLink source={source} i18n={i18n} />
              {source.url && <p class="printed meta">{source.url}</p>}
            </li>
          )
        )
      })}
    </ol>
  )
}
