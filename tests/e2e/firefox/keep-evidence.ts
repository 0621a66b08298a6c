import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunnerTask } from 'vitest'
import type { Extension } from './extension.ts'

const RESULTS = join(import.meta.dirname, '../../.results/firefox')

/**
 * Runs a test, and if it fails keeps a screenshot of each page and all addresses under `tests/.results/firefox`. There is no Playwright
 * trace for Firefox driven by WebDriver BiDi.
 */
export async function keepEvidence(
  extension: Extension,
  task: Pick<RunnerTask, 'name' | 'result'>,
  run: () => Promise<void>,
): Promise<void> {
  await run()
  if (task.result?.state !== 'fail') return
  const folder = join(RESULTS, task.name.replaceAll(/[^\w]+/g, '-').slice(0, 80))
  mkdirSync(folder, { recursive: true })
  const pages = await extension.pictures().catch(() => [])
  for (const [at, { png }] of pages.entries()) writeFileSync(join(folder, `page-${at + 1}.png`), png)
  writeFileSync(join(folder, 'addresses.txt'), pages.map(({ address }) => `${address}\n`).join(''))
}
