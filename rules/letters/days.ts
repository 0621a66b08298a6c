const SHAPES: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** A day (`2026-07-23`), month or year in words; empty for anything else, such as 31 February. */
export function formatDay(language: string, day: string): string {
  const time = /^\d{4}(-\d{2}){0,2}$/.test(day) ? Date.parse(`${day}${'-01-01'.slice(day.length - 4)}T00:00Z`) : Number.NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return ''
  return new Intl.DateTimeFormat(language, { ...SHAPES[day.length], timeZone: 'UTC' }).format(time)
}

export function isDay(day: string): boolean {
  return day.length === 10 && formatDay('en', day) !== ''
}
