import type { Event } from '../../rules/schema/statements.ts'
import type { ActorNames } from '../../entrypoints/shared/rules/report.ts'
import { actorName } from '../evidence/actor-name.ts'
import { Cite, type CiteProps } from './Cite.tsx'
import './timeline.css'

interface Acting extends CiteProps {
  actors: Record<string, ActorNames>
}

/** Events as stops on a line, in the order given, each with its details and sources. */
export function EventLine({ events, ...stop }: Acting & { events: readonly Event[] }) {
  if (events.length === 0) return null
  return (
    <ol class="timeline">
      {events.map((event) => (
        <Stop key={event.id} event={event} {...stop} />
      ))}
    </ol>
  )
}

function Stop({ event, actors, ...cite }: Acting & { event: Event }) {
  const { fact, date, language } = cite.i18n
  const actor = actorName(event, actors, language)
  const note = fact(`${event.id}.note`)
  return (
    <li>
      <p class="meta">{[date(event.date), actor, event.caseNumber, fact(`outcome.${event.outcome}`)].filter(Boolean).join(' · ')}</p>
      <p>{fact(event.id)}</p>
      {note && <p class="detail">{note}</p>}
      <Cite statement={event} {...cite} />
    </li>
  )
}
