/** Calendar days as `YYYY-MM-DD`, without a time zone. */

/** The same day that many months later; the last day of the month if there is no such day (31 January → 28 or 29 February). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day)
  const target = year * 12 + month - 1 + months
  const there: [number, number] = [Math.floor(target / 12), (target % 12) + 1]
  return dayOf(...there, Math.min(date, daysIn(...there)))
}

/** The first day that a date may stand for, whether it is known to the day, the month or the year. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one calendar day to another, unaffected by clock changes. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function partsOf(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function dayOf(year: number, month: number, date: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
}
