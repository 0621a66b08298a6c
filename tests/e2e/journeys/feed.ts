import * as z from 'zod/mini'
import { pairOf } from '../../../rules/feed/sign-envelope.ts'
import type { Rules } from '../../../rules/schema.ts'
import { MISDEEDS, serve, type Answer, type Asked } from '../../unit/fixtures/feed-server.ts'
import { word } from '../expected.ts'
import type { FeedHost, Wish } from '../feed-host.ts'
import { until } from '../until.ts'
import type { Expect, Harness } from '../vocabulary.ts'

const FACEBOOK = 'https://www.facebook.com/'
const NEWS = word('news.policy-paused').replace('{service}', 'Facebook').replace('{operator}', 'Meta')
const Seen = z.object({ service: z.string(), context: z.string(), quiet: z.boolean(), signedIn: z.nullable(z.boolean()) })
const Finding = z.object({ state: z.string(), rules: z.object({ serial: z.int() }) })

export interface FeedFixtures {
  /** The extension, built for the host. */
  extension: Harness
  host: FeedHost
  /** Says something to the worker as a page of the extension does, and hears its reply. */
  tell: (type: string) => Promise<unknown>
}

export interface FeedRunner {
  test: (name: string, run: (fixtures: FeedFixtures) => Promise<void>) => void
  expect: Expect
}

/** The rules feed from a host on this machine, in a real browser. Every single refusal is tested below `tests/unit/feed`. */
export function feedSpecs({ test, expect }: FeedRunner): void {
  test('with the feed off nothing is asked for, whatever the person does', async ({ extension, host, tell }) => {
    const page = await extension.open(FACEBOOK)
    await page.click('a[href="/messages/t/100"]')
    await extension.popupPage(page)
    await extension.worker.kill()
    await page.reload()
    await extension.store({ language: 'de' })
    expect(await tell('feed-check')).toBe(null)
    expect(await tell('feed-off')).toBe(null)
    await expect.poll(() => shown(extension)).toMatchObject({ rules: { serial: host.bundled } })
    expect(host.server.asked).toEqual([])
    expect(extension.requests.filter((address) => address.startsWith('http://127.0.0.1'))).toEqual([])
  })

  test('the first fetch brings rules and sentences, with exactly the documented requests', async ({ extension, host, tell }) => {
    expect(await tell('feed-on')).toBe('updated')
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
    const [envelope, ...files] = host.server.asked
    expect([envelope?.url, files.length]).toEqual(['/feed.txt', 2])
    for (const { url } of files) expect(/^\/[0-9a-f]{64}\.json$/.test(url)).toBe(true)
    for (const request of host.server.asked) expect(unexpectedHeaders(request)).toEqual([])
  })

  test('the next look is one conditional request, and a worker that died in between knows the rules', async ({ extension, host, tell }) => {
    await tell('feed-on')
    await extension.worker.kill()
    expect(await tell('feed-check')).toBe('same')
    expect(host.server.asked.length).toBe(4)
    expect(host.server.asked[3]?.headers['if-none-match']?.startsWith('"')).toBe(true)
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
  })

  test('another language fetches its sentences and nothing else of the files', async ({ extension, host, tell }) => {
    await tell('feed-on')
    await extension.store({ language: 'de' })
    await expect.poll(() => host.server.asked.length).toBe(5)
    await expect.poll(async () => JSON.stringify((await extension.stored('local'))['feed.text'])).toContain('"language":"de"')
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

  test('what is wrong is refused with its word, logged, and changes nothing', async ({ extension, host, tell }) => {
    await tell('feed-on')
    const stranger: Wish = { pair: await pairOf('66'.repeat(32)) }
    await host.publish(stranger)
    expect(await tell('feed-check')).toBe('unknown-key')
    const misdeeds: [string, Answer][] = Object.entries(MISDEEDS)
    for (const [reason, misdeed] of misdeeds) {
      host.server.misdeeds.set('feed.txt', misdeed)
      expect(await tell('feed-check')).toBe(reason)
    }
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
    const log = JSON.stringify((await extension.stored('local'))['feed.log'])
    for (const [reason] of misdeeds) expect(log).toContain(`"${reason}"`)
  })

  test('files that were changed on the way are refused', async ({ extension, host, tell }) => {
    for (const [name, bytes] of host.server.folder) {
      if (name !== 'feed.txt')
        host.server.misdeeds.set(
          name,
          serve(
            bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)),
            name,
          ),
        )
    }
    expect(await tell('feed-on')).toBe('hash')
    expect((await shown(extension)).rules.serial).toBe(host.bundled)
  })

  test('a worker that is killed between download and commit leaves nothing behind', async ({ extension, host, tell }) => {
    let held = 0
    host.server.misdeeds.set('*', () => held++)
    void tell('feed-on').catch(() => undefined)
    await expect.poll(() => held).toBe(1)
    await extension.worker.kill()
    host.server.misdeeds.clear()
    expect((await shown(extension)).rules.serial).toBe(host.bundled)
    expect(Object.keys(await extension.stored('local')).filter((key) => /^feed\.(head|rules|text)$/.test(key))).toEqual([])
    expect(await tell('feed-check')).toBe('updated')
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
  })

  test('two attempts at once are one', async ({ host, tell }) => {
    await tell('feed-on')
    await host.publish()
    expect(await Promise.all([tell('feed-check'), tell('feed-check')])).toEqual(['updated', 'updated'])
    // The sentences are still those of before: only the envelope and the rules are new.
    expect(host.server.asked.length).toBe(5)
  })

  for (const [way, years] of [
    ['ahead', 1],
    ['behind', -1],
  ] as const) {
    test(`a clock a year ${way} is told, and the rules stay`, async ({ extension, host, tell }) => {
      const now = new Date()
      await extension.worker.liveOn(new Date(now.setFullYear(now.getFullYear() + years)).toISOString().slice(0, 10))
      expect(await tell('feed-on')).toBe('clock')
      expect((await shown(extension)).rules.serial).toBe(host.bundled)
    })
  }

  test('turned off, it keeps what it brought and asks no more', async ({ extension, host, tell }) => {
    await tell('feed-on')
    await tell('feed-off')
    await host.publish()
    await extension.worker.kill()
    expect(await tell('feed-check')).toBe(null)
    expect((await shown(extension)).rules.serial).toBe(host.bundled + 1)
    expect(host.server.asked.length).toBe(3)
  })
}

/** What the extension says about a page that is opened now. */
async function shown(extension: Harness): Promise<z.infer<typeof Finding>> {
  const page = await extension.open(FACEBOOK)
  const tab = await extension.tab(page)
  const found = await until(
    'a finding',
    async () => findingOf(await extension.stored('session'), tab),
    (one) => one !== null,
  )
  await page.close()
  return Finding.parse(found)
}

/** As `entrypoints/shared/session.ts` keeps it. */
function findingOf(session: Record<string, unknown>, tab: number): z.infer<typeof Finding> | null {
  const seen = Seen.safeParse(session[`seen:${tab}`])
  const { service, context, quiet, signedIn } = seen.data ?? {}
  const text = session[`finding:${service} ${context} ${quiet} ${signedIn}`]
  return Finding.safeParse(typeof text === 'string' ? JSON.parse(text) : null).data ?? null
}

function pause(rules: Rules): Rules {
  return { ...rules, policies: rules.policies.map((policy) => (policy.status === 'active' ? { ...policy, status: 'paused' } : policy)) }
}

/** What every browser says to every host, and what the extension says to everybody alike. Whatever else is sent might tell people apart. */
const EXPECTED = ['host', 'connection', 'user-agent', 'accept', 'accept-encoding', 'accept-language', 'cache-control', 'pragma', 'priority']

function unexpectedHeaders({ headers, method }: Asked): string[] {
  const strange = Object.keys(headers).filter((name) => !EXPECTED.includes(name) && !name.startsWith('sec-fetch-'))
  if (headers['accept-language'] !== '*') strange.push(`accept-language ${headers['accept-language']}`)
  if (method !== 'GET') strange.push(method)
  return strange
}
