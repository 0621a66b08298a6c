import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { today } from '../dates.ts'
import { unreadLeftDrafts } from './left-drafts.ts'
import {
  badge,
  calendar,
  drafts,
  feedOn,
  isUnread,
  language,
  notificationSettings,
  panelPlace,
  quarantine,
  readFrom,
  records,
  storedResidence,
  triedWays,
  usedServices,
  type Item,
  type Quarantine,
} from './storage.ts'

/** Everything that people entered, chose or said. */
export const ENTERED: readonly Item<unknown>[] = [
  records,
  drafts,
  storedResidence,
  language,
  badge,
  panelPlace,
  notificationSettings,
  calendar,
  usedServices,
  triedWays,
  feedOn,
]

/** Whether the stored records cannot be read and are still in place; for callers that read them in the same request. */
export const unreadRecords: Item<boolean> = {
  key: records.key,
  schema: z.pipe(
    z.unknown(),
    z.transform((value) => isUnread(records, { [records.key]: value })),
  ),
  fallback: false,
}

/** What the person entered and this version cannot read: in quarantine, or still in place. */
export async function unreadValues(): Promise<z.infer<typeof Quarantine>> {
  const stored = await browser.storage.local.get([quarantine, ...ENTERED].map(({ key }) => key))
  const inPlace = ENTERED.filter((item) => isUnread(item, stored)).map(({ key }) => ({ key, day: today(), value: stored[key] }))
  const left = (await unreadLeftDrafts()).map((one) => ({ ...one, day: today() }))
  return [...readFrom(quarantine, stored), ...inPlace, ...left]
}

/** Whether stored drafts of letters cannot be read and are still in place. */
export async function hasUnreadDrafts(): Promise<boolean> {
  return isUnread(drafts, await browser.storage.local.get(drafts.key))
}
