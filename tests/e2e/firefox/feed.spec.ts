import { expect, test as base } from 'vitest'
import type { browser } from 'wxt/browser'
import { openFeedHost, type FeedHost } from '../feed-host.ts'
import { feedClockSpecs } from '../journeys/feed-clocks.ts'
import { feedRefusalSpecs } from '../journeys/feed-refusals.ts'
import { feedRequestSpecs } from '../journeys/feed-requests.ts'
import { feedSpecs } from '../journeys/feed.ts'
import { VIENNA } from '../harness-types.ts'
import { keepEvidence } from './keep-evidence.ts'
import type { Extension } from './extension.ts'
import { SharedBrowser } from './shared-browser.ts'

declare const chrome: typeof browser

/** Firefox lets an extension fill the disk; with 6 MB in total it is full soon. */
const SMALL_DISK = { 'dom.quotaManager.temporaryStorage.fixedLimit': 6 * 1024 }

interface Fixtures {
  openHost: FeedHost
  shared: SharedBrowser
  extension: Extension
  host: FeedHost
  tell: (type: string) => Promise<unknown>
}

const test = base.extend<Fixtures>({
  openHost: [
    async ({}, use) => {
      const host = await openFeedHost('firefox')
      await use(host)
      await host.close()
    },
    { scope: 'file' },
  ],
  shared: [
    async ({ openHost }, use) => {
      const shared = new SharedBrowser(openHost.build, SMALL_DISK)
      await use(shared)
      await shared.close()
    },
    { scope: 'file' },
  ],
  extension: async ({ openHost, shared, task }, use) => {
    const extension = await shared.install(VIENNA)
    // Only after the previous journey's extension is gone, which might send another request.
    await openHost.reset()
    await keepEvidence(extension, task, () => use(extension))
    if (task.result?.state === 'fail') await shared.close()
  },
  host: ({ openHost }, use) => use(openHost),
  tell: ({ extension }, use) => use((type) => extension.controlPage.evaluate((what) => chrome.runtime.sendMessage({ type: what }), type)),
})

for (const specs of [feedSpecs, feedRequestSpecs, feedRefusalSpecs, feedClockSpecs]) specs({ test, expect })
