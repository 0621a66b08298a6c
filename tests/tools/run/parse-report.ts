/** What the JSON report of a test runner says; null where the text is none. */
export function parseReport(report: string): unknown {
  try {
    return JSON.parse(report)
  } catch {
    return null
  }
}
