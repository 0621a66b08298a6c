import type { browser } from 'wxt/browser'
import { word } from '../expected.ts'
import { PRIVATELY } from '../harness-types.ts'
import { FEED, privateWindowSpecs } from '../journeys/private-window.ts'
import { expect, test } from './test.ts'

declare const chrome: typeof browser

test.use({ setting: PRIVATELY })

privateWindowSpecs({ test, expect })

test('the popup on the toolbar says that the window is private', async ({ extension }) => {
  const popup = await extension.realPopup(await extension.open(FEED))
  await expect.poll(() => popup.text()).toContain(word('private.window'))
})

for (const name of ['options', 'letter'])
  test(`the ${name} page never opens in the private window: what it stores is stored in a normal one`, async ({ extension }) => {
    const tab = await extension.tab(await extension.open(FEED))
    const opened = await extension.controlPage.evaluate(
      async ({ id, url }) => {
        const { windowId, incognito } = await chrome.tabs.get(id)
        const page = await chrome.tabs.create({ windowId, url })
        return { asked: incognito, got: page.incognito }
      },
      { id: tab, url: `/${name}.html` },
    )
    expect(opened).toEqual({ asked: true, got: false })
  })
