import type { StoredRecords } from '../shared/records/record.ts'
import type { Directory } from '../shared/rules/directory.ts'
import type { Overview } from '../shared/rules/overview.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { feedText, language, records, storedResidence, usedServices } from '../shared/storage/storage.ts'
import type { Ticks } from '../shared/checkup/ticks.ts'
import { useCalendarBasis, type CalendarBasis } from '../shared/hooks/use-calendar.ts'
import { useDirectory } from '../shared/hooks/use-directory.ts'
import { useI18n } from '../shared/hooks/use-i18n.ts'
import { useOverview } from '../shared/hooks/use-overview.ts'
import { usePermissions } from '../shared/hooks/use-permissions.ts'
import { useStored } from '../shared/hooks/use-stored.ts'
import { useWatchables } from '../shared/hooks/use-watchables.ts'
import { grantedOrigins } from '../shared/watched/stop-watching.ts'
import type { Watchable } from '../shared/watched/watchables.ts'

/** The data of the page. */
export interface Known {
  directory: Directory
  overview: Overview
  noted: StoredRecords
  ticks: Ticks
  /** The origins that are granted now. */
  origins: readonly string[]
  /** Empty until they are read. */
  watchables: readonly Watchable[]
  /** Null until it is read. */
  calendar: CalendarBasis | null
}

export interface Checkup {
  i18n: I18n | null
  /** Undefined until it is loaded; null if the rules cannot be read. */
  known: Known | null | undefined
}

/** Everything the page needs from storage and worker. Follows changes of what is stored. */
export function useCheckup(): Checkup {
  const spoken = useI18n(useStored(language), useStored(feedText))
  const home = useStored(storedResidence)
  const noted = useStored(records)
  const ticks = useStored(usedServices)
  const directory = useDirectory(true)
  const origins = usePermissions(grantedOrigins)
  const calendar = useCalendarBasis(noted)
  const watchables = useWatchables()
  const isRead = home !== undefined && spoken !== undefined && noted !== undefined
  const overview = useOverview(isRead ? { home, language: spoken.i18n.language, noted } : undefined)
  const i18n = spoken?.i18n ?? null
  if (overview === null || spoken?.broken) return { i18n, known: null }
  const isThere = overview && directory && noted && ticks && origins && home !== undefined
  return { i18n, known: isThere ? { directory, overview, noted, ticks, origins, watchables, calendar } : undefined }
}
