import { exportRecords } from '../records/import-export.ts'
import { read, records, triedWays, usedServices } from './storage.ts'
import { unreadValues } from './unread-values.ts'

/** The file that holds all that the person noted or said, and what of it could not be read. */
export async function recordsFile(now: string): Promise<string> {
  const [noted, ticks, tried, unread] = await Promise.all([read(records), read(usedServices), read(triedWays), unreadValues()])
  return exportRecords(noted.records, unread, now, { ticks, tried })
}
