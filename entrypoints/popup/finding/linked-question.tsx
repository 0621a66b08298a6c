import type { ComponentChildren } from 'preact'
import { AskLinked } from '../../../components/records/ask/AskLinked.tsx'
import type { Finding } from '../../../rules/engine/find.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import type { State } from '../../shared/records/record.ts'
import type { ServiceRecords } from './use-service-records.ts'

const COVERING: readonly State[] = ['sent', 'extended', 'confirmed']

/** Asked about an objection of this service, until the person has answered; otherwise null. */
export function linkedQuestion({ linkedAt, service }: Finding, { acting, linked, edit }: ServiceRecords, i18n: I18n): ComponentChildren {
  const name = linkedAt ? i18n.fact(linkedAt.text) : ''
  if (!linkedAt || !name || linked.length === 0 || !acting || acting.record.service !== service.id) return null
  if (acting.record.covers !== null || !COVERING.includes(acting.state)) return null
  return (
    <AskLinked
      place={{ name, url: linkedAt.url, services: linked }}
      onCovers={(covers) => void edit(acting.record.id, { covers })}
      i18n={i18n}
    />
  )
}
