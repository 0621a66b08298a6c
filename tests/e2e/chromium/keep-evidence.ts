import type { BrowserContext, TestInfo } from '@playwright/test'

/** Runs a test, and if it fails keeps a screenshot of each page and a trace under `tests/.results/chromium`. */
export async function keepEvidence(context: BrowserContext, info: TestInfo, run: () => Promise<void>): Promise<void> {
  // Without screenshots of every step, which would slow down each test.
  await context.tracing.start({ title: info.title, sources: true })
  await run()
  if (info.status === info.expectedStatus) return context.tracing.stop()
  for (const [at, page] of context.pages().entries()) {
    await page.screenshot({ path: info.outputPath(`page-${at + 1}.png`) }).catch(() => undefined)
  }
  await context.tracing.stop({ path: info.outputPath('trace.zip') }).catch(() => undefined)
}
