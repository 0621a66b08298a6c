import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handlePageVisit } from '../../../../entrypoints/background/badge/page-visit.ts'
import { reviveScripts, unwatchHosts, watchHosts } from '../../../../entrypoints/background/watched/on-permission.ts'
import { syncScripts } from '../../../../entrypoints/background/watched/sync-scripts.ts'
import { onInstalled } from '../../../../entrypoints/background/lifecycle.ts'
import { knownTabs, readTabState } from '../../../../entrypoints/shared/storage/session.ts'
import { carryExample } from '../../fixtures/example/files.ts'
import { fakePermissions, type FakePermissions } from '../../fixtures/fake-permissions.ts'

/** The services stand for those of any operator: this browser grants only some of their hosts at install. */
const PLATFORM = 'https://social.example/*'
const OTHER = 'https://photos.example/*'
const PAGE = 'https://photos.example/'
const WATCHABLES = [
  { operator: 'one', name: 'One', atInstall: true, origins: [PLATFORM], forms: [], quiet: [] },
  { operator: 'two', name: 'Two', atInstall: false, origins: [OTHER], forms: [], quiet: [] },
]
const BADGE = { id: 'badge-two', js: ['content.js'], matches: [OTHER] }

const done = () => Promise.resolve()
const said = vi.fn<(tab: number, push: { type: string }) => Promise<unknown>>()
let browser: FakePermissions
/** Tabs in which a script of ours listens. */
let listening: number[]

beforeEach(async () => {
  carryExample()
  const fetchOwn = globalThis.fetch
  vi.stubGlobal('fetch', async (path: string) => (path === '/watchables.json' ? Response.json(WATCHABLES) : fetchOwn(path)))
  browser = fakePermissions([PLATFORM])
  listening = []
  said.mockReset().mockImplementation(async (tab, { type }) => {
    if (!listening.includes(tab)) throw new Error('Receiving end does not exist')
    return type === 'signed-in' ? false : undefined
  })
  Object.assign(fakeBrowser.action, {
    setTitle: vi.fn<() => Promise<void>>(done),
    getTitle: async () => 'Trainspotter',
    setIcon: done,
    setBadgeBackgroundColor: done,
  })
  Object.assign(fakeBrowser.tabs, { sendMessage: said })
  await fakeBrowser.storage.local.set({ home: { country: 'AT', land: null } })
})

async function open(url: string): Promise<number> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url })
  return id
}

describe('hosts that were granted', () => {
  it('get their scripts, and pages that were open already too', async () => {
    const tab = await open(PAGE)
    browser.grant(OTHER)
    await watchHosts([OTHER])
    expect(browser.registered).toEqual([BADGE])
    expect(browser.injected).toEqual([`${tab} /content.js`])
  })

  it('get no second copy of a script in a page with a live one, which gets the badge', async () => {
    const tab = await open(PAGE)
    listening = [tab]
    browser.grant(OTHER)
    await watchHosts([OTHER])
    expect(browser.injected).toEqual([])
    expect(said).toHaveBeenCalledWith(tab, { type: 'badge', badge: expect.objectContaining({ corner: 'bottom-end' }) })
    expect(await readTabState(tab)).toMatchObject({ service: 'example-photos' })
  })

  it('concern no page of another host', async () => {
    const [platform, elsewhere] = [await open('https://social.example/'), await open('https://example.org/')]
    browser.grant(OTHER)
    await watchHosts([OTHER])
    expect(browser.injected).toEqual([])
    expect(await knownTabs()).toEqual([platform])
    expect(await readTabState(elsewhere)).toBeNull()
  })

  it('are registered once, however many are told of it at the same time', async () => {
    browser.grant(OTHER)
    await Promise.all([watchHosts([OTHER]), syncScripts(), watchHosts([OTHER])])
    expect(browser.registered).toEqual([BADGE])
  })

  it('get their scripts back after an update of the extension, which drops them', async () => {
    browser.grant(OTHER)
    await watchHosts([OTHER])
    browser.registered = []
    onInstalled()
    await vi.waitFor(() => expect(browser.registered).toEqual([BADGE]))
  })
})

describe('after an install or an update', () => {
  it('pages that are open get scripts that live, also those of the manifest; pages elsewhere get none', async () => {
    const [platform, other] = [await open('https://social.example/'), await open(PAGE)]
    await open('https://example.org/')
    browser.grant(OTHER)
    onInstalled()
    await vi.waitFor(() => expect(browser.injected.toSorted()).toEqual([`${platform} /content.js`, `${other} /content.js`].toSorted()))
  })

  it('a page whose script lives gets no second one, and one that refuses keeps no other from its script', async () => {
    const [living, refusing, page] = [await open(PAGE), await open(PAGE), await open(PAGE)]
    listening = [living]
    const { executeScript } = fakeBrowser.scripting
    fakeBrowser.scripting.executeScript = async (injection) => {
      if (injection.target.tabId === refusing) throw new Error('Cannot access contents of the page')
      return executeScript(injection)
    }
    browser.grant(OTHER)
    await reviveScripts()
    expect(browser.injected).toEqual([`${page} /content.js`])
  })
})

describe('hosts that were taken away', () => {
  beforeEach(async () => {
    browser.grant(OTHER)
    await watchHosts([OTHER])
  })

  it('lose their scripts and their badges, in toolbar and page; others keep them', async () => {
    const [tab, platform] = [await open(PAGE), await open('https://social.example/')]
    listening = [tab, platform]
    expect(await handlePageVisit(tab, PAGE)).not.toBeNull()
    await handlePageVisit(platform, 'https://social.example/')
    said.mockClear()
    const setText = vi.spyOn(fakeBrowser.action, 'setBadgeText')
    browser.take(OTHER)
    await unwatchHosts()
    expect(browser.registered).toEqual([])
    expect(setText.mock.calls).toEqual([[{ tabId: tab, text: '' }]])
    expect(fakeBrowser.action.setTitle).toHaveBeenLastCalledWith({ tabId: tab, title: 'Trainspotter' })
    expect(said.mock.calls).toEqual([[tab, { type: 'badge', badge: null }]])
    expect(await knownTabs()).toEqual([platform])
  })

  it('tell nothing more: what a script still reports from a page that is open is dropped', async () => {
    const tab = await open(PAGE)
    await handlePageVisit(tab, PAGE)
    browser.take(OTHER)
    await unwatchHosts()
    expect(await handlePageVisit(tab, `${PAGE}messages/`)).toBeNull()
    expect(await knownTabs()).toEqual([])
  })
})

it("a worker that starts with nothing but the install's grants reads no file for it", async () => {
  const fetched = vi.fn<typeof fetch>(globalThis.fetch)
  vi.stubGlobal('fetch', fetched)
  await syncScripts()
  expect(fetched).not.toHaveBeenCalled()
})
