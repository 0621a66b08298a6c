import { today } from '../dates.ts'
import { exportRecords } from '../records/import-export.ts'
import { saveFile } from './save-file.ts'
import { read, records, triedWays, usedServices } from './storage.ts'
import { unreadValues } from './unread-values.ts'

/** Offers a file of everything the person recorded or said, and of what could not be read. */
export async function saveRecordsFile(): Promise<void> {
  const [noted, ticks, tried, unread] = await Promise.all([read(records), read(usedServices), read(triedWays), unreadValues()])
  const text = exportRecords(noted.records, unread, new Date().toISOString(), { ticks, tried })
  saveFile(`trainspotter-${today()}.json`, 'application/json', text)
}
