import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Browser } from 'wxt/browser'

const sight = vi.fn<(tab: number, url: string) => Promise<null>>(async () => null)
const inspect = vi.fn<(tab: number, url: string) => Promise<void>>(async () => undefined)
const openPopup = vi.fn<(tab: number, part?: string) => Promise<void>>(async () => undefined)
vi.mock('../../../../entrypoints/background/badge/page-visit.ts', () => ({ handlePageVisit: sight, evaluateForPopup: inspect }))
vi.mock('../../../../entrypoints/background/badge/open-popup.ts', () => ({ openPopup }))

const { routeMessage } = await import('../../../../entrypoints/background/messages/router.ts')

const SIGHTING = { type: 'sighting', url: 'https://www.facebook.com/groups/1' }

function page(changes: object = {}): Browser.runtime.MessageSender {
  const tab = { id: 7 } as Browser.tabs.Tab
  return { id: fakeBrowser.runtime.id, frameId: 0, url: 'https://www.facebook.com/', tab, ...changes }
}

beforeEach(() => vi.clearAllMocks())

describe('a content script', () => {
  it('may report where it is', () => {
    void routeMessage(SIGHTING, page())
    expect(sight).toHaveBeenCalledWith(7, SIGHTING.url)
  })

  it.each([
    ['another extension', page({ id: 'somebody-else' })],
    ['an embedded frame', page({ frameId: 3 })],
    ['something without a tab', page({ tab: undefined })],
    ['a page that claims another origin', page({ url: 'https://evil.example/' })],
    ['a page without an address', page({ url: undefined })],
  ])('is not heard when it is %s', (_, sender) => {
    expect(routeMessage(SIGHTING, sender)).toBeUndefined()
    expect(sight).not.toHaveBeenCalled()
  })

  it('may have the popup opened, even if the badge is hidden, for its own tab', async () => {
    await routeMessage({ type: 'press' }, page())
    await routeMessage({ type: 'hide' }, page())
    expect(openPopup.mock.calls).toEqual([[7], [7, '#badge']])
  })

  it.each([
    [{ type: 'look', tab: 1 }],
    [{ type: 'mute', scope: 'ever' }],
    [{ type: 'sighting', url: 5 }],
    ['sighting'],
    [null],
    [undefined],
    [[]],
  ])('may not say %j', async (message) => {
    expect(await routeMessage(message, page())).toBeUndefined()
  })
})

describe('a page of the extension', () => {
  const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }

  it('may ask what holds in a tab', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://www.facebook.com/' })
    await routeMessage({ type: 'look', tab: id }, own)
    expect(inspect).toHaveBeenCalledWith(id, 'https://www.facebook.com/')
  })

  it('makes the worker forget a tab whose address is no longer visible', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({})
    await fakeBrowser.storage.session.set({ [`seen:${id}`]: {}, 'seen:99': {} })
    await routeMessage({ type: 'look', tab: id }, own)
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'seen:99': {} })
    expect(inspect).not.toHaveBeenCalled()
  })
})
