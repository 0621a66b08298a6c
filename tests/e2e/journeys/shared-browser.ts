import type { Expect, Harness } from '../harness-types.ts'
import { openOwn } from './own-pages.ts'

const FEED = 'https://www.facebook.com/'

interface SharedRunner {
  test: (name: string, run: (fixtures: { extension: Harness; next: () => Promise<Harness> }) => Promise<void>) => void
  expect: Expect
}

/** Journeys share a browser. */
export function sharedBrowserSpecs({ test, expect }: SharedRunner): void {
  test('a journey finds nothing of the one before', async ({ extension, next }) => {
    const fresh = await look(extension)
    await leaveTraces(extension)
    const traces = await look(extension)
    for (const [name, value] of Object.entries(traces)) expect({ name, seen: value !== fresh[name] }).toEqual({ name, seen: true })
    const later = await next()
    expect(await look(later)).toEqual(fresh)
    const page = await later.open(FEED)
    expect(await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).toBe(false)
  })
}

/** Everything that a journey might find, as text. */
async function look(extension: Harness): Promise<Record<string, string>> {
  const tabs = await extension.addresses()
  const [local, session] = [await extension.stored('local'), await extension.stored('session')]
  const page = await extension.open(FEED)
  const own = await openOwn(extension, '/options.html', '#about')
  const told = {
    tabs: tabs.length,
    local: Object.keys(local).toSorted(),
    session: Object.keys(session).toSorted(),
    requests: extension.requests.length,
    signedIn: extension.signedIn,
    site: await page.evaluate("document.cookie + (localStorage.getItem('left') ?? '')"),
    own: await own.evaluate("localStorage.getItem('left') ?? ''"),
    language: await own.evaluate('document.documentElement.lang'),
    alarms: await own.evaluate('chrome.alarms.getAll().then((all) => all.map(({ name }) => name))'),
    scripts: await own.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))'),
    badge: await own.evaluate('chrome.action.getBadgeText({})'),
    title: await own.evaluate('chrome.action.getTitle({})'),
  }
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, JSON.stringify(value)]))
}

async function leaveTraces(extension: Harness): Promise<void> {
  await extension.store({ language: 'de', home: { country: 'DE', land: null } })
  await extension.colours('dark')
  extension.signedIn = false
  const page = await extension.open(FEED)
  await page.evaluate("document.cookie = 'left=1; max-age=3600'; localStorage.setItem('left', '1')")
  const own = await openOwn(extension, '/options.html', '#about')
  await own.evaluate(`(async () => {
    localStorage.setItem('left', '1')
    await chrome.storage.session.set({ left: 1 })
    await chrome.alarms.create('left', { delayInMinutes: 60 })
    await chrome.scripting.registerContentScripts([{ id: 'left', matches: ['https://www.facebook.com/*'], js: ['content.js'] }])
    await chrome.action.setBadgeText({ text: 'left' })
    await chrome.action.setTitle({ title: 'left' })
  })()`)
  await extension.worker.liveOn('2030-01-01')
  await extension.realPopup(page)
}
