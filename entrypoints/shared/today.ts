/** The calendar day where the person is, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
