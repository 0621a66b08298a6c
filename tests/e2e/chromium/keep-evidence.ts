import type { BrowserContext, TestInfo } from '@playwright/test'

/** Runs a test, and keeps for one that fails what can be looked at afterwards, under `tests/.results/chromium`: a picture of each page, and a trace. */
export async function keepEvidence(context: BrowserContext, info: TestInfo, run: () => Promise<void>): Promise<void> {
  // Without pictures of every step, which would slow each test down.
  await context.tracing.start({ title: info.title, sources: true })
  await run()
  if (info.status === info.expectedStatus) return context.tracing.stop()
  for (const [at, page] of context.pages().entries()) {
    await page.screenshot({ path: info.outputPath(`page-${at + 1}.png`) }).catch(() => undefined)
  }
  await context.tracing.stop({ path: info.outputPath('trace.zip') }).catch(() => undefined)
}
