import type { Change } from '../../../rules/engine/changes.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'
import { badge, ruleChanges, records, type Badge } from '../../shared/storage/storage.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'

/** What is kept on the device beside the person's home. */
export interface UserData {
  records: readonly ObjectionRecord[]
  news: readonly Change[]
  badge: Badge
}

/** Null until all of it was read: a screen without would tell people to object who have objected, and jump when it knows better. */
export function useUserData(): UserData | null {
  const [noted, unread, shown] = [useStored(records), useStored(ruleChanges), useStored(badge)]
  return noted && unread && shown ? { records: noted.records, news: unread, badge: shown } : null
}
