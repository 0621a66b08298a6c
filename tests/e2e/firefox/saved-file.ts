import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserScope } from '../../tools/browsers/browser-scope.ts'
import { until } from '../until.ts'

/** The text of the file that Firefox saves after this press: in a folder of its own, which is gone afterwards. */
export async function savedFile(scope: BrowserScope, press: () => Promise<void>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trainspotter-saved-'))
  try {
    await scope.evaluate(`
      Services.prefs.setIntPref('browser.download.folderList', 2)
      Services.prefs.setCharPref('browser.download.dir', ${JSON.stringify(folder)})`)
    await press()
    // Firefox writes into a file of another name first.
    const files = (): Promise<string[]> => Promise.resolve(readdirSync(folder))
    const [name = ''] = await until('a saved file', files, (all) => all.length === 1 && all.every((one) => !one.endsWith('.part')))
    return readFileSync(join(folder, name), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
