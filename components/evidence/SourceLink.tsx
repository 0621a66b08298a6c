import type { Source } from '../../rules/schema/schema.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'

interface Props {
  source: Source
  i18n: I18n
}

/** A source in full: title, publisher, date, and the archived copy if there is one. */
export function SourceLink({ source, i18n }: Props) {
  const { title, publisher, url, archived, date, language } = source
  const said = [publisher, date && i18n.date(date)].filter(Boolean).join(', ')
  return (
    <>
      {url ? (
        <ExternalLink href={url} i18n={i18n}>
          <bdi lang={language}>{title}</bdi>
        </ExternalLink>
      ) : (
        <bdi lang={language}>{title}</bdi>
      )}
      <span class="meta">
        {` ${said}`}
        {!url && ` (${i18n.t('evidence.no-link')})`}
        {archived && (
          <>
            {' · '}
            <ExternalLink href={archived} i18n={i18n}>
              {i18n.t('evidence.archived')}
            </ExternalLink>
          </>
        )}
      </span>
    </>
  )
}
