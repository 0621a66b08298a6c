import { randomBytes } from 'node:crypto'
import de from '../../../entrypoints/shared/i18n/locales/de.json' with { type: 'json' }
import { serve } from '../../unit/fixtures/feed-server.ts'
import { word } from '../expected.ts'
import type { Harness } from '../harness-types.ts'
import { FACEBOOK, pause, shown, type FeedRunner } from './feed-parts.ts'
import { openOwn, press, textIn } from './own-pages.ts'

const NEWS = word('news.policy-paused').replace('{service}', 'Facebook').replace('{operator}', 'Meta')
/** What the company says it does in Austria; both popup and options show it. */
const STATEMENT = 'policy-social-eea'
const FILES = ['feed.head', 'feed.rules', 'feed.text']

/** The rules feed from a host on this machine, in a real browser: what it delivers, and what can go wrong in between. */
export function feedSpecs({ test, expect }: FeedRunner): void {
  test('the first fetch brings rules and sentences', async ({ extension, host, tell }) => {
    expect(await tell('feed-on')).toBe('updated')
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
    expect(await filesIn(extension)).toEqual(FILES)
  })

  test('the next look is one conditional request, and a worker that died in between knows the rules', async ({ extension, host, tell }) => {
    await tell('feed-on')
    await extension.worker.kill()
    expect(await tell('feed-check')).toBe('same')
    expect(host.server.asked.length).toBe(host.first + 1)
    expect(host.server.asked[host.first]?.headers['if-none-match']?.startsWith('"')).toBe(true)
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
  })

  test('another language fetches its sentences and nothing else of the files, and open pages speak it', async ({
    extension,
    host,
    tell,
  }) => {
    await host.publish({ sentences: { en: { [STATEMENT]: 'New sentence.' }, de: { [STATEMENT]: 'Neuer Satz.' } } })
    await tell('feed-on')
    const beside = await extension.open(FACEBOOK)
    const [options, popup] = [await openOwn(extension, '/options.html', '#about'), await extension.popupPage(beside)]
    await press(options, '#upkeep', word('rules.all.other').slice(0, 3))
    await expect.poll(() => textIn(options, '#upkeep')).toContain('New sentence.')
    await expect.poll(() => textIn(popup, 'body')).toContain('New sentence.')
    // The one file of English sentences that differs from the build was fetched too.
    expect(host.server.asked.length).toBe(host.first + 1)
    // The pages are in German before the host has answered.
    const answers: (() => void)[] = []
    host.server.misdeeds.set('*', (request, response) =>
      answers.push(() => serve(host.server.folder.get(request.url?.slice(1) ?? ''), '.json')(request, response)),
    )
    await extension.store({ language: 'de' })
    await expect.poll(() => textIn(options, '#rules h2')).toBe(de['options.rules'])
    await expect.poll(() => textIn(popup, 'footer')).toContain(de['footer.advice'])
    await expect.poll(() => answers.length).toBe(1)
    host.server.misdeeds.clear()
    for (const answer of answers) answer()
    await expect.poll(() => host.server.asked.length).toBe(host.first + 1 + 3)
    await expect
      .poll(async () => JSON.stringify((await extension.stored('local', ['feed.text']))['feed.text']))
      .toContain('"language":"de"')
    await expect.poll(() => textIn(options, '#upkeep')).toContain('Neuer Satz.')
    await expect.poll(() => textIn(popup, 'body')).toContain('Neuer Satz.')
  })

  test('newer rules that concern the person show in badge and popup, until they were read', async ({ extension, host, tell }) => {
    await extension.store({ home: { country: 'AT', land: null } })
    await tell('feed-on')
    await host.publish({ change: pause })
    expect(await tell('feed-check')).toBe('updated')
    await expect.poll(() => shown(extension)).toMatchObject({ state: 'changed' })
    const popup = await extension.popupPage(await extension.open(FACEBOOK))
    await popup.waitForSelector('.news')
    expect(await popup.evaluate(() => document.querySelector('.news')?.textContent ?? '')).toContain(NEWS)
    await popup.click('.news button:last-child')
    await expect.poll(() => popup.evaluate(() => document.querySelector('.news') === null)).toBe(true)
    await expect.poll(() => shown(extension)).toMatchObject({ state: 'paused' })
  })

  test('a worker that is killed in the middle of the download leaves nothing behind', async ({ extension, host, tell }) => {
    let held = 0
    host.server.misdeeds.set('*', () => held++)
    void tell('feed-on').catch(() => undefined)
    await expect.poll(() => held).toBe(1)
    await extension.worker.kill()
    host.server.misdeeds.clear()
    expect((await shown(extension)).rules.serial).toBe(host.bundled)
    expect(await filesIn(extension)).toEqual([])
    expect(await tell('feed-check')).toBe('updated')
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
  })

  test('a worker that is killed between download and commit leaves nothing behind', async ({ extension, host, tell }) => {
    const page = await openOwn(extension, '/options.html', '#about')
    await page.evaluate(HOLD_COMMITS)
    void tell('feed-on').catch(() => undefined)
    await expect.poll(() => page.evaluate(COMMITS_WAITING)).toBe(1)
    expect(host.server.asked.length).toBe(host.first)
    await extension.worker.kill()
    await page.evaluate('releaseCommits()')
    expect((await shown(extension)).rules.serial).toBe(host.bundled)
    expect(await filesIn(extension)).toEqual([])
    expect(await tell('feed-check')).toBe('updated')
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
  })

  test('of two updates that race the newer one stays', async ({ extension, host, tell }) => {
    let held = 0
    host.server.misdeeds.set('*', () => held++)
    void tell('feed-on').catch(() => undefined)
    await expect.poll(() => held).toBe(1)
    host.server.misdeeds.clear()
    const newest = await host.publish()
    await extension.worker.kill()
    expect(await Promise.all([tell('feed-check'), tell('feed-on')])).toEqual(['updated', 'updated'])
    expect((await shown(extension)).rules.serial).toBe(newest)
    expect(await filesIn(extension)).toEqual(FILES)
  })

  test('two attempts at once are one', async ({ host, tell }) => {
    await tell('feed-on')
    await host.publish()
    expect(await Promise.all([tell('feed-check'), tell('feed-check')])).toEqual(['updated', 'updated'])
    // Statements about companies and authorities are unchanged: new are the envelope, the index and the lists, which carry the serial.
    expect(host.server.asked.length).toBe(host.first + 4)
  })

  test('a full disk keeps the rules in use', async ({ extension, host, tell }) => {
    await tell('feed-on')
    await fillDisk(extension)
    await host.publish({
      change: ({ notes, ...rules }) => ({ ...rules, notes: [...notes, ...notes.map((one) => ({ ...one, id: `${one.id}-2` }))] }),
    })
    expect(await tell('feed-check')).toBe('storage')
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
    await extension.worker.kill()
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
  })

  test('turned off, it frees the place of what it brought and asks no more', async ({ extension, host, tell }) => {
    await tell('feed-on')
    await tell('feed-off')
    await host.publish()
    await extension.worker.kill()
    expect(await tell('feed-check')).toBe(null)
    expect((await shown(extension)).rules.serial).toBe(host.bundled)
    expect(host.server.asked.length).toBe(host.first)
  })
}

/** The worker takes this lock for each commit (`entrypoints/background/feed/commit.ts`). */
const HOLD_COMMITS = `new Promise((held) => void navigator.locks.request('feed', () => {
  held()
  return new Promise((release) => (globalThis.releaseCommits = release))
}))`
const COMMITS_WAITING = `navigator.locks.query().then(({ pending }) => pending.filter(({ name }) => name === 'feed').length)`

/** Writes incompressible data until the browser accepts no more, not even a little. */
async function fillDisk(extension: Harness): Promise<void> {
  let nth = 0
  for (const bytes of [500_000, 50_000, 5000]) {
    const isRoom = (): Promise<boolean> =>
      extension.store({ [`ballast-${nth++}`]: randomBytes(bytes).toString('base64') }).then(
        () => true,
        () => false,
      )
    while (await isRoom());
  }
}

async function filesIn(extension: Harness): Promise<string[]> {
  return Object.keys(await extension.stored('local', FILES)).toSorted()
}
