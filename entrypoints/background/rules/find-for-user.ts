import type { Change } from '../../../rules/engine/changes.ts'
import { find, type Finding } from '../../../rules/engine/find.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { Place } from '../../../rules/engine/locate.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'
import { standOf } from '../../shared/records/objection-status.ts'
import type { Home } from '../../shared/storage/storage.ts'
import { today } from '../../shared/dates.ts'
import { personOf } from './person-of.ts'

/** What the device knows of the person. */
interface Known {
  home: Home | null
  records: readonly ObjectionRecord[]
  news: readonly Change[]
}

/** What holds in one place for this person today. */
export function findFor(index: RulesIndex, place: Place, signedIn: boolean | null, { home, records, news }: Known): Finding {
  const stand = standOf(records, place.service, linkedWith(index, place.service), today())
  return find(index, place, signedIn, personOf(index, home, stand, news, place.service), today())
}

/** Services whose accounts the operator lets people link with those of this one; none where this one cannot be linked. */
export function linkedWith({ rules, about }: RulesIndex, service: string): string[] {
  const here = about.get(service)?.service
  return here?.linkable ? rules.services.filter((one) => one.linkable && one.operator === here.operator).map(({ id }) => id) : []
}
