import type { Source } from '../../rules/schema/schema.ts'
import type { Event } from '../../rules/schema/statements.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import './timeline.css'

interface Props {
  events: readonly Event[]
  sources: Record<string, Source>
  speech: Speech
  today: string
}

/** Events as a line with stops, in the order given. */
export function Timeline({ events, ...shared }: Props) {
  return (
    <ol class="timeline">
      {events.map((event) => (
        <Stop key={event.id} event={event} {...shared} />
      ))}
    </ol>
  )
}

interface StopProps extends Omit<Props, 'events'> {
  event: Event
}

function Stop({ event, sources, speech, today }: StopProps) {
  const outcome = speech.say(`outcome.${event.outcome}`)
  const when = speech.date(event.date)
  return (
    <li>
      <p class="meta">{[when, event.actor, event.caseNumber].filter(Boolean).join(' · ')}</p>
      <p>{speech.say(event.id)}</p>
      <Evidence
        statement={event}
        about={`${event.actor}, ${when}`}
        notes={[speech.say(`${event.id}.note`)]}
        sources={sources}
        speech={speech}
        today={today}
      >
        {outcome && <span class="chip">{outcome}</span>}
      </Evidence>
    </li>
  )
}
