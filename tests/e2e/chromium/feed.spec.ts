import { expect, test as base } from '@playwright/test'
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

interface Fixtures {
  extension: Extension
  host: FeedHost
  tell: (type: string) => Promise<unknown>
}

const test = base.extend<Fixtures, { openHost: FeedHost }>({
  openHost: [
    async ({}, use) => {
      const host = await openFeedHost('chrome')
      await use(host)
      await host.close()
    },
    { scope: 'worker' },
  ],
  host: async ({ openHost }, use) => {
    await openHost.reset()
    await use(openHost)
  },
  extension: async ({ host }, use, info) => {
    const extension = await Extension.launch(VIENNA, { build: host.build })
    // Playwright hands over what the worker asks for as well.
    await extension.context.route(`${new URL(host.server.url).origin}/**`, (route) => route.continue())
    await keepEvidence(extension.context, info, () => use(extension))
    await extension.close()
  },
  tell: ({ extension }, use) => use((type) => extension.controlPage.evaluate((what) => chrome.runtime.sendMessage({ type: what }), type)),
})

for (const specs of [feedSpecs, feedRequestSpecs, feedRefusalSpecs, feedClockSpecs]) specs({ test, expect })
