import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openPopup } from '../../../../entrypoints/background/badge/open-popup.ts'

const done: string[] = []
let opens: () => Promise<void>

beforeEach(() => {
  done.length = 0
  opens = async () => void done.push('open')
  Object.assign(fakeBrowser.action, {
    setPopup: async ({ tabId, popup }: { tabId: number; popup: string }) => void done.push(`${tabId} ${popup}`),
    openPopup: () => opens(),
  })
  fakeBrowser.tabs.onCreated.addListener(({ url = '' }) => void done.push(url.replace(fakeBrowser.runtime.getURL('/'), '/')))
})

describe('the popup', () => {
  it('opens on the toolbar', async () => {
    await openPopup(7)
    expect(done).toEqual(['open'])
  })

  it('opens at one of its parts, and at its beginning the next time', async () => {
    await openPopup(7, '#badge')
    expect(done).toEqual(['7 /popup.html#badge', 'open', '7 /popup.html'])
  })

  it('opens in a tab if the browser does not allow it, at the same section', async () => {
    opens = () => Promise.reject(new Error('The window is not focused'))
    await openPopup(7)
    await openPopup(7, '#badge')
    expect(done).toEqual(['/popup.html?tab=7', '7 /popup.html#badge', '/popup.html?tab=7#badge', '7 /popup.html'])
  })
})
