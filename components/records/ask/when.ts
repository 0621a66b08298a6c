import type { NewRecord } from '../../../entrypoints/shared/records/new-record.ts'

export const KINDS = ['day', 'month', 'year', 'unknown'] as const

/** The input for a date, complete or not. */
export interface When {
  kind: (typeof KINDS)[number]
  /** `YYYY-MM-DD`, or empty. */
  day: string
  /** `MM` and `YYYY`, or empty. */
  month: string
  year: string
}

export const EMPTY_WHEN: When = { kind: 'day', day: '', month: '', year: '' }

/** The date as a record stores it; `sent` is null while something is missing. */
export function sentWhen({ kind, day, month, year }: When, today: string): Pick<NewRecord, 'sent' | 'precision' | 'from2024'> {
  switch (kind) {
    case 'day':
      return { sent: day || null, precision: null, from2024: day.startsWith('2024-') }
    case 'month':
      return { sent: month && year ? `${year}-${month}-01` : null, precision: 'month', from2024: year === '2024' }
    case 'year':
      return { sent: year ? `${year}-01-01` : null, precision: 'year', from2024: year === '2024' }
    case 'unknown':
      return { sent: today, precision: 'unknown', from2024: false }
  }
}
