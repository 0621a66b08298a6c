import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Browser } from 'wxt/browser'

const sight = vi.fn<(tab: number, url: string, signedIn: boolean | null) => Promise<null>>(async () => null)
const resight = vi.fn<(tab: number) => Promise<null | undefined>>(async () => undefined)
const mute = vi.fn<(tab: number, scope: string) => Promise<null>>(async () => null)
const openPopup = vi.fn<(tab: number) => Promise<void>>(async () => undefined)
vi.mock('../../entrypoints/background/sight.ts', () => ({ sight, resight }))
vi.mock('../../entrypoints/background/mute.ts', () => ({ mute }))
vi.mock('../../entrypoints/background/open-popup.ts', () => ({ openPopup }))

const { answer } = await import('../../entrypoints/background/answer.ts')

const SIGHTING = { type: 'sighting', url: 'https://www.facebook.com/groups/1', signedIn: true }

function page(changes: object = {}): Browser.runtime.MessageSender {
  const tab = { id: 7 } as Browser.tabs.Tab
  return { id: fakeBrowser.runtime.id, frameId: 0, url: 'https://www.facebook.com/', tab, ...changes }
}

beforeEach(() => vi.clearAllMocks())

describe('a content script', () => {
  it('may report where it is', () => {
    void answer(SIGHTING, page())
    expect(sight).toHaveBeenCalledWith(7, SIGHTING.url, true)
  })

  it.each([
    ['another extension', page({ id: 'somebody-else' })],
    ['an embedded frame', page({ frameId: 3 })],
    ['something without a tab', page({ tab: undefined })],
    ['a page that claims another origin', page({ url: 'https://evil.example/' })],
    ['a page without an address', page({ url: undefined })],
  ])('is not heard when it is %s', (_, sender) => {
    expect(answer(SIGHTING, sender)).toBeUndefined()
    expect(sight).not.toHaveBeenCalled()
  })

  it('may press the badge and mute it, for its own tab', async () => {
    await answer({ type: 'press' }, page())
    await answer({ type: 'mute', scope: 'site' }, page())
    expect(openPopup).toHaveBeenCalledWith(7)
    expect(mute).toHaveBeenCalledWith(7, 'site')
  })

  it.each([
    [{ type: 'look', tab: 1 }],
    [{ type: 'mute', scope: 'galaxy' }],
    [{ type: 'sighting', url: 5, signedIn: true }],
    ['sighting'],
    [null],
    [undefined],
    [[]],
  ])('may not say %j', async (message) => {
    expect(await answer(message, page())).toBeUndefined()
  })
})

describe('a page of the extension', () => {
  const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }

  it('may ask to look again at a tab that was seen', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://www.facebook.com/' })
    resight.mockResolvedValueOnce(null)
    await answer({ type: 'look', tab: id }, own)
    expect(resight).toHaveBeenCalledWith(id)
    expect(sight).not.toHaveBeenCalled()
  })

  it('makes the worker forget a tab that has gone where it may not see', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({})
    await fakeBrowser.storage.session.set({ [`seen:${id}`]: {}, 'seen:99': {} })
    await answer({ type: 'look', tab: id }, own)
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'seen:99': {} })
    expect(resight).not.toHaveBeenCalled()
  })

  it('may ask for a tab that was open before the extension came', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://www.facebook.com/' })
    await answer({ type: 'look', tab: id }, own)
    expect(sight).toHaveBeenCalledWith(id, 'https://www.facebook.com/', null)
  })
})
