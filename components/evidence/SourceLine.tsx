import type { Source } from '../../rules/schema/schema.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { firstSource } from './first-source.ts'
import type { Statement } from './Evidence.tsx'
import { hasVersions } from './Versions.tsx'
import './source-line.css'

interface Props {
  statement: Statement
  sources: Record<string, Source>
  i18n: I18n
}

/** The date and the first source of a statement, in one line; the page about the service cites all of them. */
export function SourceLine({ statement, sources, i18n }: Props) {
  const source = firstSource(statement, sources)
  return (
    <p class="source-line meta">
      <span>{i18n.t('law.as-of', { date: i18n.date(statement.verified) })}</span>
      {hasVersions(statement, i18n) && <span>{i18n.t('evidence.disagree')}</span>}
      {source?.url && (
        <ExternalLink href={source.url} i18n={i18n}>
          <bdi>{source.publisher}</bdi>
        </ExternalLink>
      )}
      {source && !source.url && <span>{`${source.publisher} (${i18n.t('evidence.no-link')})`}</span>}
    </p>
  )
}
