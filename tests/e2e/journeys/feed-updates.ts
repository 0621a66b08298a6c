import type { Rules } from '../../../rules/schema/schema.ts'
import { buildRules } from '../../../rules/tools/build.ts'
import { word } from '../expected.ts'
import type { FeedHost } from '../feed-host.ts'
import { until } from '../until.ts'
import type { Expect, Harness, Tab } from '../harness-types.ts'
import { FACEBOOK, pause, shown } from './feed-parts.ts'
import { fill, noted, openOwn, press, textIn } from './own-pages.ts'

export interface Installed {
  extension: Harness
  tell: (type: string) => Promise<unknown>
}

export interface UpdateRunner {
  test: (name: string, run: (fixtures: { host: FeedHost; earlier: Earlier }) => Promise<void>) => void
  expect: Expect
}

export interface Earlier {
  /** Starts a browser with an earlier release of the extension, which came with these rules. `asleep`: none of its scripts does anything. */
  install: (rules: Rules, how?: { asleep: boolean }) => Promise<Installed>
  /** The browser replaces it by the present build. Nothing else changes in profile and tabs. */
  update: () => Promise<Installed>
}

const EARLIER = { serial: 2026010101, published: '2026-01-01' }
const NEWS = word('news.policy-active').replace('{service}', 'Facebook').replace('{operator}', 'Meta')

/** The extension is updated over a profile filled by the previous release: rules and sentences from the feed, records, home, news. */
export function feedUpdateSpecs({ test, expect }: UpdateRunner): void {
  test('an update keeps newer rules that the release before has fetched', async ({ host, earlier }) => {
    const before = await earlier.install({ ...buildRules(), ...EARLIER })
    await live(before)
    expect(await before.tell('feed-on')).toBe('updated')
    await expect.poll(() => baseline(before.extension)).toBe(host.bundled + 1)
    const stored = await lasting(before.extension)

    const after = await earlier.update()
    expect(await shown(after.extension)).toMatchObject({ state: 'sent', rules: { serial: host.bundled + 1 } })
    expect(await lasting(after.extension)).toEqual(stored)
    expect(await after.tell('rules-info')).toMatchObject({ origin: 'feed', serial: host.bundled + 1 })
    expect(await after.tell('feed-check')).toBe('same')
    expect((await lasting(after.extension))['news']).toEqual([])
  })

  test('an update brings newer rules than those that were fetched, and what changed is told once', async ({ host, earlier }) => {
    const release = pause({ ...buildRules(), ...EARLIER })
    const before = await earlier.install(release)
    await live(before)
    await host.publish({ change: () => ({ ...release, serial: EARLIER.serial + 1, expires: host.expires }) })
    expect(await before.tell('feed-on')).toBe('updated')
    await expect.poll(() => baseline(before.extension)).toBe(EARLIER.serial + 1)
    expect(await shown(before.extension)).toMatchObject({ state: 'sent', also: ['paused'], rules: { serial: EARLIER.serial + 1 } })
    const stored = await lasting(before.extension)
    expect(stored['news']).toEqual([])
    const open = await before.extension.open(FACEBOOK)

    const after = await earlier.update()
    await expect.poll(() => glyph(after.extension, open)).toBe('new')
    expect(await shown(after.extension)).toMatchObject({ state: 'changed', also: ['sent', 'training'], rules: { serial: host.bundled } })
    await expect.poll(async () => 'feed.rules' in (await after.extension.stored('local', ['feed.rules']))).toBe(false)
    const { 'feed.rules': rules, 'feed.text': text, news, 'news.baseline': then, ...rest } = stored
    expect([rules, text, news, then].includes(undefined)).toBe(false)
    expect(await lasting(after.extension)).toMatchObject(rest)
    expect(await noted(after.extension)).toEqual(Object(stored['records']).records)

    await after.extension.worker.kill()
    const popup = await after.extension.popupPage(open)
    await popup.waitForSelector('.news')
    expect(await textIn(popup, '.news')).toContain(NEWS)
    await press(popup, '.news', word('news.read'))
    await expect.poll(() => glyph(after.extension, open)).toBe('…')
    expect(await after.tell('feed-check')).toBe('same')
    expect(await shown(after.extension)).toMatchObject({ state: 'sent', rules: { serial: host.bundled } })

    // Changes elsewhere are kept for their own page; repeating the update adds no news.
    const unread = (await lasting(after.extension))['news']
    const again = await earlier.update()
    expect(await shown(again.extension)).toMatchObject({ state: 'sent', rules: { serial: host.bundled } })
    expect((await lasting(again.extension))['news']).toEqual(unread)
  })
}

/** Somebody in Austria records a sent objection. */
async function live({ extension }: Installed): Promise<void> {
  await extension.store({ home: { country: 'AT', land: null } })
  const page = await openOwn(extension, '/options.html', '#about')
  await press(page, '#accounts', word('record.add'))
  await fill(page, '#accounts form select:has(option[value="facebook"])', 'facebook')
  await fill(page, '#accounts form input[type="text"]', 'mine')
  await fill(page, '#accounts form input[type="date"]', new Date().toISOString().slice(0, 10))
  await fill(page, '#accounts form select:has(option[value="none"])', 'none')
  await press(page, '#accounts form', word('record.save'))
  await until(
    'a record',
    () => noted(extension),
    (all) => all.length === 1,
  )
  await page.close()
}

/** What is stored on the device, except the log of attempts. */
async function lasting(extension: Harness): Promise<Record<string, unknown>> {
  const { 'feed.log': _, ...rest } = await extension.stored('local')
  return rest
}

async function baseline(extension: Harness): Promise<unknown> {
  return Object((await extension.stored('local', ['news.baseline']))['news.baseline']).serial
}

async function glyph(extension: Harness, page: Tab): Promise<string> {
  return (await extension.toolbar(page)).text
}
