// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
/** The local calendar day, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}

/** Whole days from a calendar day (`YYYY-MM-DD`) to the day `now`; 0 if the clock is behind. */
export function daysSince(day: string, now: string): number {
  return Math.max(0, Math.round((Date.parse(`${now}T00:00Z`) - Date.parse(`${day}T00:00Z`)) / 86_400_000))
}
