import type { Source } from '../../rules/schema/schema.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'

interface Props {
  source: Source
  speech: Speech
}

/** A source in full: what it is, who published it and when, and the dated copy where there is one. */
export function SourceLink({ source, speech }: Props) {
  const { title, publisher, url, archived, date, language } = source
  const said = [publisher, date && speech.date(date)].filter(Boolean).join(', ')
  return (
    <>
      {url ? (
        <ExternalLink href={url} speech={speech}>
          <span lang={language}>{title}</span>
        </ExternalLink>
      ) : (
        <span lang={language}>{title}</span>
      )}
      <span class="meta">
        {` ${said}`}
        {!url && ` (${speech.word('evidence.no-link')})`}
        {archived && (
          <>
            {' · '}
            <ExternalLink href={archived} speech={speech}>
              {speech.word('evidence.archived')}
            </ExternalLink>
          </>
        )}
      </span>
    </>
  )
}
