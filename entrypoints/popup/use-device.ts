import { useLayoutEffect, useState } from 'preact/hooks'
import type { Change } from '../../rules/engine/changes.ts'
import type { FeedText } from '../shared/feed/schemas.ts'
import type { ObjectionRecord } from '../shared/records/record.ts'
import type { Tried } from '../shared/records/tried.ts'
import {
  badge,
  feedText,
  language,
  quarantine,
  readLocal,
  records,
  ruleChanges,
  storedResidence,
  triedWays,
  watch,
} from '../shared/storage/storage.ts'
import type { Badge } from '../shared/storage/badge-settings.ts'
import type { StoredResidence } from '../shared/storage/storage.ts'
import { unreadRecords } from '../shared/storage/unread-values.ts'

/** All stored values that the popup shows. */
export interface Device {
  language: string | null
  home: StoredResidence | null
  records: readonly ObjectionRecord[]
  news: readonly Change[]
  badge: Badge
  /** Which opt-outs worked for them. */
  tried: readonly Tried[]
  /** The sentences from the feed; null if there are none. */
  feedText: FeedText | null
  /** Something that the person entered could not be read. */
  unread: boolean
}

/** Undefined until it is read, in one request; then it follows every change. */
export function useDevice(): Device | undefined {
  const [device, setDevice] = useState<Device>()
  // Not an ordinary effect, see `useStored`.
  useLayoutEffect(() => {
    const over = new AbortController()
    let changed: Partial<Device> = {}
    const take = (change: Partial<Device>): void => {
      changed = { ...changed, ...change }
      setDevice((now) => now && { ...now, ...change })
    }
    watch(language, (value) => take({ language: value }), over.signal)
    watch(storedResidence, (home) => take({ home }), over.signal)
    watch(records, (stored) => take({ records: stored.records }), over.signal)
    watch(ruleChanges, (news) => take({ news }), over.signal)
    watch(badge, (value) => take({ badge: value }), over.signal)
    watch(triedWays, (tried) => take({ tried }), over.signal)
    watch(feedText, (value) => take({ feedText: value }), over.signal)
    void readDevice().then((read) => over.signal.aborted || setDevice({ ...read, ...changed }))
    return () => over.abort()
  }, [])
  return device
}

async function readDevice(): Promise<Device> {
  const [chosen, home, stored, news, shown, tried, feed, aside, isUnread] = await readLocal(
    language,
    storedResidence,
    records,
    ruleChanges,
    badge,
    triedWays,
    feedText,
    quarantine,
    unreadRecords,
  ).catch(() => NOTHING_STORED)
  return {
    language: chosen,
    home,
    records: stored.records,
    news,
    badge: shown,
    tried,
    feedText: feed,
    unread: isUnread || aside.length > 0,
  }
}

/** Used if the storage cannot be read. */
const NOTHING_STORED = [
  language.fallback,
  storedResidence.fallback,
  records.fallback,
  ruleChanges.fallback,
  badge.fallback,
  triedWays.fallback,
  feedText.fallback,
  quarantine.fallback,
  unreadRecords.fallback,
] as const
