import type { Source } from '../../rules/schema/schema.ts'
import type { Event } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import './timeline.css'

interface Props {
  events: readonly Event[]
  sources: Record<string, Source>
  i18n: I18n
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

function Stop({ event, sources, i18n, today }: StopProps) {
  const outcome = i18n.fact(`outcome.${event.outcome}`)
  const when = i18n.date(event.date)
  return (
    <li>
      <p class="meta">{[when, event.actor, event.caseNumber].filter(Boolean).join(' · ')}</p>
      <p>{i18n.fact(event.id)}</p>
      <Evidence
        statement={event}
        about={`${event.actor}, ${when}`}
        notes={[i18n.fact(`${event.id}.note`)]}
        sources={sources}
        i18n={i18n}
        today={today}
      >
        {outcome && <span class="chip">{outcome}</span>}
      </Evidence>
    </li>
  )
}
