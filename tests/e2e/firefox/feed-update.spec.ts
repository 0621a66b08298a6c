import { rmSync } from 'node:fs'
import { expect, test as base } from 'vitest'
import type { browser } from 'wxt/browser'
import { earlierBuild, openFeedHost, putToSleep, type FeedHost } from '../feed-host.ts'
import { feedUpdateSpecs, type Earlier, type Installed } from '../journeys/feed-updates.ts'
import { updateSpecs } from '../journeys/update.ts'
import { VIENNA } from '../harness-types.ts'
import { Extension } from './extension.ts'

declare const chrome: typeof browser

const test = base.extend<{ openHost: FeedHost; host: FeedHost; earlier: Earlier }>({
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
  earlier: async ({ host }, use) => {
    let folder = ''
    let now: Extension | undefined
    const ready = (extension: Extension): Installed => {
      now = extension
      return { extension, tell: (type) => extension.controlPage.evaluate((what) => chrome.runtime.sendMessage({ type: what }), type) }
    }
    await use({
      install: async (rules, how) => {
        folder = earlierBuild(host.build, rules)
        if (how?.asleep) putToSleep(folder)
        return ready(await Extension.launch(VIENNA, folder))
      },
      update: async () => {
        if (!now) throw new Error('Nothing was installed')
        return ready(await now.update(host.build))
      },
    })
    await now?.close()
    rmSync(folder, { recursive: true })
  },
})

feedUpdateSpecs({ test, expect })
updateSpecs({ test, expect })
