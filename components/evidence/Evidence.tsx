import type { ComponentChildren } from 'preact'
import type { Source } from '../../rules/schema/schema.ts'
import type { Event } from '../../rules/schema/statements.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { certainty } from './certainty.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { SourceLink } from './SourceLink.tsx'
import { hasVersions, Versions } from './Versions.tsx'
import './evidence.css'

/** What every statement carries; any kind of statement will do. */
export type Statement = Pick<Event, 'id' | 'sources' | 'verified' | 'recheck' | 'confidence' | 'volatile' | 'disputed'>

interface Props {
  statement: Statement
  /** What the statement is about, for those who cannot see where the line stands. */
  about: string
  /** What to press for more, where "more" does not say enough. */
  more?: string | undefined
  /** Comes first behind "more". */
  inside?: ComponentChildren
  /** Sentences that come next; empty ones are left out. */
  notes?: readonly string[]
  sources: Record<string, Source>
  speech: Speech
  today: string
  /** Stands before the first source, on the same line. */
  children?: ComponentChildren
}

/** The line under a statement: its first source, and behind "more" all of them with date and certainty, and both versions where they disagree. */
export function Evidence({ statement, about, more, inside, notes = [], sources, speech, today, children }: Props) {
  const cited = statement.sources.flatMap((id) => (sources[id] ? [{ id, source: sources[id] }] : []))
  const [first] = cited
  return (
    <div class="evidence meta">
      {children}
      {hasVersions(statement, speech) && <span class="chip">{speech.word('evidence.disagree')}</span>}
      {first && <FirstSource source={first.source} speech={speech} />}
      <Disclosure small summary={<More more={more} about={about} speech={speech} />}>
        {inside}
        <Versions statement={statement} speech={speech} />
        {notes.filter(Boolean).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <ul class="sources">
          {cited.map(({ id, source }) => (
            <li key={id}>
              <SourceLink source={source} speech={speech} />
            </li>
          ))}
        </ul>
        <p>{certainty(statement, speech, today)}</p>
      </Disclosure>
    </div>
  )
}

function FirstSource({ source, speech }: { source: Source; speech: Speech }) {
  return source.url ? (
    <ExternalLink href={source.url} class="row" speech={speech}>
      {source.publisher}
    </ExternalLink>
  ) : (
    <span class="row">{`${source.publisher} (${speech.word('evidence.no-link')})`}</span>
  )
}

function More({ more, about, speech }: { more: string | undefined; about: string; speech: Speech }) {
  return (
    <>
      {more ?? speech.word('evidence.more')}
      <span class="unseen"> {speech.word('evidence.about', { what: about })}</span>
    </>
  )
}
