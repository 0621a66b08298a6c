import type { Event } from '../../rules/schema/statements.ts'
import { Cite, type CiteProps } from './Cite.tsx'
import './timeline.css'

/** Events as a line with stops, in the order given, each with all that is known of it. */
export function EventLine({ events, ...cite }: CiteProps & { events: readonly Event[] }) {
  if (events.length === 0) return null
  return (
    <ol class="timeline">
      {events.map((event) => (
        <Stop key={event.id} event={event} {...cite} />
      ))}
    </ol>
  )
}

function Stop({ event, ...cite }: CiteProps & { event: Event }) {
  const { fact, date } = cite.i18n
  const note = fact(`${event.id}.note`)
  return (
    <li>
      <p class="meta">{[date(event.date), event.actor, event.caseNumber, fact(`outcome.${event.outcome}`)].filter(Boolean).join(' · ')}</p>
      <p>{fact(event.id)}</p>
      {note && <p class="detail">{note}</p>}
      <Cite statement={event} {...cite} />
    </li>
  )
}
