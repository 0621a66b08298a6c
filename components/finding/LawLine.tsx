import type { Finding } from '../../rules/engine/find.ts'
import type { Event } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { byWeight, isMain } from '../about/event-groups.ts'
import { lawSaid } from '../evidence/law-said.ts'
import { SourceLine } from '../evidence/SourceLine.tsx'
import { isInUse } from './primary-action.ts'

interface Props {
  finding: Finding
  i18n: I18n
}

/** Whether it was decided here and what people may do, in one line with date and source. The page about the service has the events. */
export function LawLine({ finding: { status, policy, events, person, service, sources }, i18n }: Props) {
  const { t } = i18n
  const place = person.country ? t('law.title.short', { country: i18n.country(person.country) }) : t('law.title.world')
  const said = lawSaid(status, i18n)
  const asks = said !== '' && isInUse(policy?.status)
  const latest = byWeight(events.filter(isMain)).decided.find(({ actor }) => actor !== service.operator)
  if (said === '' && !latest) {
    return (
      <section class="part law">
        <h2>{place}</h2> <p class="meta">{t('law.none.short')}</p>
      </section>
    )
  }
  return (
    <section class="part law">
      <h2 class={asks ? 'asked' : undefined}>{asks ? t('law.may', { operator: service.operator }) : place}</h2>{' '}
      {status && said !== '' && (
        <>
          <p class="said">{said}</p>
          <SourceLine statement={status} sources={sources} i18n={i18n} />
        </>
      )}
      {said === '' && latest && <p class="meta">{lineOf(latest, i18n)}</p>}
      {said === '' && latest && <SourceLine statement={latest} sources={sources} i18n={i18n} />}
    </section>
  )
}

/** The latest ruling or statement, used if no sentence sums up the law here. */
function lineOf({ kind, actor, date, outcome }: Event, { fact, date: spell }: I18n): string {
  return [fact(`event.${kind}`), actor, spell(date), fact(`outcome.${outcome}`)].filter(Boolean).join(' · ')
}
