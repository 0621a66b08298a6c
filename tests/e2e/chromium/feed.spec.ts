import { test as base } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { openFeedHost, type FeedHost } from '../feed-host.ts'
import { feedClockSpecs } from '../journeys/feed-clocks.ts'
import { feedRefusalSpecs } from '../journeys/feed-refusals.ts'
import { feedRequestSpecs } from '../journeys/feed-requests.ts'
import { feedSpecs } from '../journeys/feed.ts'
import { VIENNA } from '../harness-types.ts'
import { expect } from './expect.ts'
import { keepEvidence } from './keep-evidence.ts'
import type { Extension } from './extension.ts'
import { SharedBrowser } from './shared-browser.ts'

declare const chrome: typeof browser

interface Fixtures {
  extension: Extension
  host: FeedHost
  tell: (type: string) => Promise<unknown>
}

const test = base.extend<Fixtures, { openHost: FeedHost; shared: SharedBrowser }>({
  openHost: [
    async ({}, use) => {
      const host = await openFeedHost('chrome')
      await use(host)
      await host.close()
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ openHost }, use) => {
      const shared = new SharedBrowser(openHost.build)
      await use(shared)
      await shared.close()
    },
    { scope: 'worker' },
  ],
  extension: async ({ openHost, shared }, use, info) => {
    const extension = await shared.install(VIENNA)
    // Only after the previous journey's extension is gone, which might send another request.
    await openHost.reset()
    await keepEvidence(extension.context, info, () => use(extension))
  },
  host: ({ openHost }, use) => use(openHost),
  tell: ({ extension }, use) => use((type) => extension.controlPage.evaluate((what) => chrome.runtime.sendMessage({ type: what }), type)),
})

for (const specs of [feedSpecs, feedRequestSpecs, feedRefusalSpecs, feedClockSpecs]) specs({ test, expect })
