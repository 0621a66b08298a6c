/** The content of a test runner's JSON report; null if the text is not JSON. */
export function parseReport(report: string): unknown {
  try {
    return JSON.parse(report)
  } catch {
    return null
  }
}
