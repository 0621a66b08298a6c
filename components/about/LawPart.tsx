import { useId, useState } from 'preact/hooks'
import type { ActorNames } from '../../entrypoints/shared/rules/report.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { ReportParts } from './report-parts.ts'
import { Cite, type CiteProps } from './Cite.tsx'
import { byWeight } from './event-groups.ts'
import { EventLine } from './EventLine.tsx'

type Filter = 'here' | 'all'

interface Props extends CiteProps {
  finding: Finding
  parts: ReportParts
  /** The authorities that acted, by id. */
  actors: Record<string, ActorNames>
}

/** The legal position, then what happened here; events elsewhere on request. */
export function LawPart({ finding: { status, service, person }, parts, actors, ...cite }: Props) {
  const { t, fact, country } = cite.i18n
  const [filter, setFilter] = useState<Filter>('here')
  const { events, related, elsewhere } = parts
  const { decided, rest } = byWeight(filter === 'here' ? events : [...events, ...elsewhere])
  return (
    <>
      {status && fact(status.id) && (
        <div class="report-item">
          {fact(`${status.id}.may`) && <p class="name">{fact(`${status.id}.may`)}</p>}
          <p>{fact(status.id)}</p>
          {[fact(`right.${status.right}`), fact(`form.${status.form}`)].filter(Boolean).map((line) => (
            <p key={line} class="detail">
              {line}
            </p>
          ))}
          <Cite statement={status} {...cite} />
        </div>
      )}
      {!status && events.length === 0 && <p class="detail">{t('law.none', { service: service.name })}</p>}
      {elsewhere.length > 0 && (
        <EventFilter here={person.country ? country(person.country) : t('report.events.here')} filter={filter} onFilter={setFilter} t={t} />
      )}
      {decided.length > 0 && <h3>{t('report.events.decided')}</h3>}
      <EventLine events={decided} actors={actors} {...cite} />
      {rest.length > 0 && <h3>{t('report.events.rest')}</h3>}
      <EventLine events={rest} actors={actors} {...cite} />
      {related.length > 0 && (
        <>
          <h3>{t('report.related')}</h3>
          <EventLine events={related} actors={actors} {...cite} />
        </>
      )}
    </>
  )
}

interface FilterProps {
  here: string
  filter: Filter
  onFilter: (filter: Filter) => void
  t: CiteProps['i18n']['t']
}

function EventFilter({ here, filter, onFilter, t }: FilterProps) {
  const name = useId()
  const choices = [
    { id: 'here', label: here },
    { id: 'all', label: t('report.events.all') },
  ] as const
  return (
    <fieldset class="event-filter">
      <legend class="meta">{t('report.events')}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} class="row">
          <input type="radio" name={name} checked={filter === id} onChange={() => onFilter(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
