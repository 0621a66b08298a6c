import type { Person } from '../../../rules/engine/find.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { Change } from '../../../rules/engine/changes.ts'
import type { Stand } from '../../shared/records/objection-status.ts'
import type { Home } from '../../shared/storage/storage.ts'
import { dwellerOf } from './dweller-of.ts'

/** What is known of the person, as far as it concerns one service. */
export function personOf(index: RulesIndex, where: Home | null, { standing, by }: Stand, news: readonly Change[], service: string): Person {
  return {
    ...dwellerOf(index, where),
    standing,
    coveredBy: by,
    news: news.filter(({ services }) => services.includes(service)).map(({ id }) => id),
  }
}
