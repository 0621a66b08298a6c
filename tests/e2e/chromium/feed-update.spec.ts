import { rmSync } from 'node:fs'
import { test as base } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { earlierBuild, openFeedHost, putToSleep, replaceBuild, type FeedHost } from '../feed-host.ts'
import { feedUpdateSpecs, type Earlier, type Installed } from '../journeys/feed-updates.ts'
import { updateSpecs } from '../journeys/update.ts'
import { VIENNA } from '../harness-types.ts'
import { expect } from './expect.ts'
import { Extension } from './extension.ts'

declare const chrome: typeof browser

const test = base.extend<{ host: FeedHost; earlier: Earlier }, { openHost: FeedHost }>({
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
  earlier: async ({ host }, use) => {
    let folder = ''
    let now: Extension | undefined
    const ready = async (extension: Extension): Promise<Installed> => {
      now = extension
      return { extension, tell: (type) => extension.controlPage.evaluate((what) => chrome.runtime.sendMessage({ type: what }), type) }
    }
    await use({
      install: async (rules, how) => {
        folder = earlierBuild(host.build, rules)
        if (how?.asleep) putToSleep(folder)
        return ready(await Extension.launch(VIENNA, { build: folder, developerMode: true }))
      },
      update: async () => {
        if (!now) throw new Error('Nothing was installed')
        replaceBuild(folder, host.build)
        return ready(await now.update())
      },
    })
    await now?.close()
    rmSync(folder, { recursive: true })
  },
})

feedUpdateSpecs({ test, expect })
updateSpecs({ test, expect })
