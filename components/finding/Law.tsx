import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { splitEvents } from './split-events.ts'
import { Timeline } from './Timeline.tsx'

interface Props {
  finding: Finding
  i18n: I18n
  today: string
}

/** Whether it was decided here and what one may do, in one line with more behind it; then what happened, newest first. */
export function Law({ finding: { status, events, person, service, sources }, i18n, today }: Props) {
  const { first, earlier, related } = splitEvents(events, (id) => i18n.fact(id) !== '')
  const shared = { sources, i18n, today }
  const title = person.country ? i18n.t('law.title', { country: i18n.country(person.country) }) : i18n.t('law.title.world')
  return (
    <section class="part law">
      <h2>{title}</h2>
      {status && i18n.fact(status.id) && (
        <>
          <p class="said">{i18n.fact(`${status.id}.may`) || i18n.fact(status.id)}</p>
          <Evidence
            statement={status}
            about={title}
            notes={[i18n.fact(status.id), i18n.fact(`right.${status.right}`), i18n.fact(`form.${status.form}`)]}
            {...shared}
          />
        </>
      )}
      {!status && events.length === 0 && <p class="meta">{i18n.t('law.none', { service: service.name })}</p>}
      <Timeline events={first} {...shared} />
      {earlier.length > 0 && (
        <Disclosure summary={i18n.plural('law.more', earlier.length)}>
          <Timeline events={earlier} {...shared} />
        </Disclosure>
      )}
      {related.length > 0 && (
        <Disclosure summary={i18n.plural('law.related', related.length)}>
          <Timeline events={related} {...shared} />
        </Disclosure>
      )}
    </section>
  )
}
