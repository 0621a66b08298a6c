import { expect, test as base } from 'vitest'
import type { browser } from 'wxt/browser'
import { openFeedHost, type FeedHost } from '../feed-host.ts'
import { feedClockSpecs } from '../journeys/feed-clocks.ts'
import { feedRefusalSpecs } from '../journeys/feed-refusals.ts'
import { feedRequestSpecs } from '../journeys/feed-requests.ts'
import { feedSpecs } from '../journeys/feed.ts'
import { VIENNA } from '../harness-types.ts'
import { keepEvidence } from './keep-evidence.ts'
import { Extension } from './extension.ts'

declare const chrome: typeof browser

/** Firefox lets an extension fill the disk; with 6 MB for everything it is full soon. */
const SMALL_DISK = { 'dom.quotaManager.temporaryStorage.fixedLimit': 6 * 1024 }

interface Fixtures {
  openHost: FeedHost
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
  host: async ({ openHost }, use) => {
    await openHost.reset()
    await use(openHost)
  },
  extension: async ({ host, task }, use) => {
    const extension = await Extension.launch(VIENNA, host.build, SMALL_DISK)
    await keepEvidence(extension, task, () => use(extension))
    await extension.close()
  },
  tell: ({ extension }, use) => use((type) => extension.controlPage.evaluate((what) => chrome.runtime.sendMessage({ type: what }), type)),
})

for (const specs of [feedSpecs, feedRequestSpecs, feedRefusalSpecs, feedClockSpecs]) specs({ test, expect })
