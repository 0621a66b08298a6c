import type { ComponentChildren } from 'preact'
import type { Source } from '../../rules/schema/schema.ts'
import type { Event } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { certainty } from './certainty.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { SourceLink } from './SourceLink.tsx'
import { hasVersions, Versions } from './Versions.tsx'
import './evidence.css'

/** The fields that every kind of statement has. */
export type Statement = Pick<Event, 'id' | 'sources' | 'verified' | 'recheck' | 'confidence' | 'volatile' | 'disputed'>

interface Props {
  statement: Statement
  /** What the statement is about, for people who cannot see which line it belongs to. */
  about: string
  /** Label of the button if "more" is not specific enough. */
  more?: string | undefined
  /** Shown first behind "more". */
  inside?: ComponentChildren
  /** Sentences shown next; empty ones are left out. */
  notes?: readonly string[]
  sources: Record<string, Source>
  i18n: I18n
  today: string
  /** Shown before the first source, on the same line. */
  children?: ComponentChildren
}

/** The line under a statement: its first source, and behind "more" all of them with date and certainty, and both versions if they disagree. */
export function Evidence({ statement, about, more, inside, notes = [], sources, i18n, today, children }: Props) {
  const cited = statement.sources.flatMap((id) => (sources[id] ? [{ id, source: sources[id] }] : []))
  const [first] = cited
  return (
    <div class="evidence meta">
      {children}
      {hasVersions(statement, i18n) && <span class="chip">{i18n.t('evidence.disagree')}</span>}
      {first && <FirstSource source={first.source} i18n={i18n} />}
      <Disclosure small summary={<More more={more} about={about} i18n={i18n} />}>
        {inside}
        <Versions statement={statement} i18n={i18n} />
        {notes.filter(Boolean).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <ul class="sources">
          {cited.map(({ id, source }) => (
            <li key={id}>
              <SourceLink source={source} i18n={i18n} />
            </li>
          ))}
        </ul>
        <p>{certainty(statement, i18n, today)}</p>
      </Disclosure>
    </div>
  )
}

function FirstSource({ source, i18n }: { source: Source; i18n: I18n }) {
  return source.url ? (
    <ExternalLink href={source.url} class="row" i18n={i18n}>
      {source.publisher}
    </ExternalLink>
  ) : (
    <span class="row">{`${source.publisher} (${i18n.t('evidence.no-link')})`}</span>
  )
}

function More({ more, about, i18n }: { more: string | undefined; about: string; i18n: I18n }) {
  return (
    <>
      {more ?? i18n.t('evidence.more')}
      <span class="unseen"> {i18n.t('evidence.about', { what: about })}</span>
    </>
  )
}
