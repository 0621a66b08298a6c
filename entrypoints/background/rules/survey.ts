import type { Finding } from '../../../rules/engine/find.ts'
import { home, news, readLocal, records } from '../../shared/storage/storage.ts'
import { currentRules } from './rules-store.ts'
import { findFor } from './find-for-user.ts'

/** What holds on every service, for someone who is on none of them. Rejects where the rules cannot be read. */
export async function survey(): Promise<Finding[]> {
  const [index, [where, told, unread]] = await Promise.all([currentRules(), readLocal(home, records, news)])
  const known = { home: where, records: told.records, news: unread }
  return index.rules.services.map(({ id }) => findFor(index, { service: id, context: 'other', quiet: false }, null, known))
}
