// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handleMessage } from '../../../entrypoints/background/messages/handlers.ts'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { storedResidence, records, ruleChanges, write } from '../../../entrypoints/shared/storage/storage.ts'
import { after } from '../fixtures/arbitrary-records.ts'
import { fakePermissions, type FakePermissions } from '../fixtures/fake-permissions.ts'
import { close, heading, open, openTab, prepare, pressed, settled } from '../fixtures/popup-stage.tsx'
import { carryExample } from '../fixtures/example/files.ts'
import { exampleFinding, exampleI18n } from '../fixtures/example-finding.ts'

/** This browser grants the first company's hosts only on request. */
const PAGE = 'https://social.example/'
const OPTIONAL = ['https://social.example/*', 'https://photos.example/*']
const WATCHABLES = [{ operator: 'acme', name: 'Acme', atInstall: false, origins: OPTIONAL, forms: [], quiet: [] }]
const OFFER = 'Always show on Example Social'

let tab: number
let browser: FakePermissions

beforeEach(async () => {
  prepare()
  carryExample()
  const fetchOwn = globalThis.fetch
  vi.stubGlobal('fetch', async (path: string) => (path === '/watchables.json' ? Response.json(WATCHABLES) : fetchOwn(path)))
  browser = fakePermissions([])
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => null })
  Object.assign(fakeBrowser.action, {
    setTitle: async () => undefined,
    setIcon: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
  })
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '1', optional_host_permissions: OPTIONAL })
  const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }
  fakeBrowser.runtime.onMessage.addListener((message, _, sendResponse) => {
    void handleMessage(message, own)?.then(sendResponse)
    return true
  })
  tab = await openTab(PAGE)
  await write(storedResidence, { country: 'AT', land: null })
})

afterEach(close)

/** The rules' sentence there. */
const SAID = exampleI18n().fact(exampleFinding().policy?.id ?? '')
const line = () => document.querySelector('.watch-answer')?.textContent ?? ''
const shown = async () => {
  await settled(() => expect(document.querySelector('.watch-offer summary')).not.toBeNull())
  await act(() => document.querySelector<HTMLElement>('.watch-offer summary')?.click())
  await settled(() => expect(pressed(OFFER)).not.toBeUndefined())
}

describe('on an unwatched page', () => {
  test('the popup says all that it would say if it were watched, and nothing of it is kept', async () => {
    const setText = vi.spyOn(fakeBrowser.action, 'setBadgeText')
    await open(tab)
    await shown()
    expect(heading()).toBe(SAID)
    expect(document.querySelector('.action a.button')).not.toBeNull()
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([])
    expect(setText).not.toHaveBeenCalled()
    expect(document.querySelector('.badge-switch')).toBeNull()
  })

  test('it follows what is noted there, and what happens in other tabs changes nothing', async () => {
    await open(tab)
    await shown()
    await fakeBrowser.storage.session.set({ 'finding:elsewhere': '{}' })
    await act(() =>
      write(records, { version: 1, records: [after({ id: 'a', service: 'example-social' }, ['send', '2026-11-20'])] } as never),
    )
    await settled(() => expect(document.querySelector('.finding h1')?.textContent).not.toContain(SAID))
    await act(() => write(ruleChanges, []))
    expect(pressed(OFFER)).not.toBeUndefined()
  })

  test('rules that cannot be read are said to be', async () => {
    const carried = globalThis.fetch
    vi.stubGlobal('fetch', async (path: string) => (path === '/index.json' ? new Response('{') : carried(path)))
    vi.resetModules()
    const { handleMessage: fresh } = await import('../../../entrypoints/background/messages/handlers.ts')
    const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }
    expect(await fresh({ type: 'look', tab }, own)).toEqual({ state: 'failed' })
  })
})

describe('the offer to watch', () => {
  test('asks for all hosts of the operator in the press itself, and says once that it was granted', async () => {
    await open(tab)
    await shown()
    const press = pressed(OFFER)
    press?.click()
    // Synchronously: browsers refuse the request after the click.
    expect(browser.request.mock.calls).toEqual([[{ origins: OPTIONAL }]])
    await settled(() => expect(line()).toContain('From now on, Example Social shows this by itself.'))
    expect(pressed(OFFER)).toBeUndefined()
    expect(document.querySelector('.badge-switch')).not.toBeNull()
  })

  test.each([
    ['says no', (): void => void (browser.answer = false)],
    ['cannot ask', (): void => void browser.request.mockRejectedValue(new Error('Requests are blocked'))],
  ])('stays, and says the result once, if the browser %s', async (_, refuse) => {
    refuse()
    await open(tab)
    await shown()
    await act(() => pressed(OFFER)?.click())
    await settled(() => expect(line()).toContain(words['watch.refused'].replace('{service}', 'Example Social')))
    expect(pressed(OFFER)).not.toBeUndefined()
    expect(heading()).toBe(SAID)
    expect(await fakeBrowser.storage.session.get(null)).toEqual({})
  })

  test.each([
    ['refused', false],
    ['granted', true],
  ] as const)('if the prompt closes the popup, the next one says that it was %s, and the one after that nothing', async (word, yes) => {
    browser.request.mockReturnValue(new Promise(() => undefined))
    await open(tab)
    await shown()
    await act(() => pressed(OFFER)?.click())
    await close()
    if (yes) browser.grant(...OPTIONAL)
    const sentence = words[`watch.${word}`].replace('{service}', 'Example Social')
    await open(tab)
    await settled(() => expect(line()).toContain(sentence))
    await close()
    await open(tab)
    await settled(() => expect(heading()).toContain('Example One'))
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
    expect(line()).not.toContain(sentence)
  })

  test('is not made if the page is watched', async () => {
    browser.grant(...OPTIONAL)
    await open(tab)
    await settled(() => expect(document.querySelector('.badge-switch')).not.toBeNull())
    expect(document.querySelector('.watch-answer')).toBeNull()
  })
})
