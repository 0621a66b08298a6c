import type { Edit } from '../../entrypoints/shared/records/transitions.ts'
import type { ObjectionRecord } from '../../entrypoints/shared/records/record.ts'

const DETAILS = ['account', 'sentBy', 'from2024', 'covers', 'notes'] as const

/** Only what differs: what was not touched keeps whatever another window stores meanwhile. */
export function editOf(before: ObjectionRecord, after: ObjectionRecord): Edit {
  const details = DETAILS.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]])
  const wasDates: Record<string, string | null> = before.dates
  const dates = Object.entries(after.dates).filter(([name, day]) => wasDates[name] !== day)
  return { ...Object.fromEntries(details), ...(dates.length > 0 && { dates: Object.fromEntries(dates) }) }
}
