import type { Asked } from '../../unit/fixtures/feed-server.ts'
import type { Harness } from '../harness-types.ts'
import { FACEBOOK, shown, type FeedRunner } from './feed-parts.ts'
import { openOwn } from './own-pages.ts'

/** Headers that every browser sends to every host, and those that the extension always sends. Any other could tell people apart. */
const EXPECTED = ['host', 'connection', 'user-agent', 'accept', 'accept-encoding', 'accept-language', 'cache-control', 'pragma', 'priority']
const PAGES = [FACEBOOK, 'https://www.facebook.com/messages/t/100', 'https://www.instagram.com/', 'https://example.org/']

/** What leaves the device while someone browses. `asked` includes the worker, as the second of these tests shows. */
export function feedRequestSpecs({ test, expect }: FeedRunner): void {
  test('with the feed off nothing is asked for, whatever the person does', async ({ extension, host, tell }) => {
    await browse(extension)
    await extension.store({ language: 'de' })
    expect(await tell('feed-check')).toBe(null)
    expect(await tell('feed-off')).toBe(null)
    expect((await shown(extension)).rules.serial).toBe(host.bundled)
    expect(await extension.asked()).toEqual([])
    expect(host.server.asked).toEqual([])
  })

  test('with the feed on exactly what is documented is asked for, whatever the person does', async ({ extension, host, tell }) => {
    expect(await tell('feed-on')).toBe('updated')
    const [envelope, ...files] = host.server.asked
    expect([envelope?.url, files.length]).toEqual(['/feed.txt', host.first - 1])
    for (const { url } of files) expect(/^\/[0-9a-f]{64}\.json$/.test(url)).toBe(true)
    await browse(extension)
    expect(await tell('feed-check')).toBe('same')
    expect(host.server.asked.map(({ url }) => url)).toEqual(['/feed.txt', ...files.map(({ url }) => url), '/feed.txt'])
    for (const [nth, request] of host.server.asked.entries()) expect(unexpectedHeaders(request, nth === host.first)).toEqual([])
    expect(await extension.asked()).toEqual(host.server.asked.map(({ url }) => new URL(url, host.server.url).href))
  })
}

/** Several sites, every page of the extension, and a worker that dies in between. */
async function browse(extension: Harness): Promise<void> {
  for (const address of PAGES) {
    const page = await extension.open(address)
    await (await extension.popupPage(page)).close()
    await page.close()
  }
  await extension.worker.kill()
  const page = await extension.open(FACEBOOK)
  await page.click('a[href="/messages/t/100"]')
  await page.reload()
  await (await openOwn(extension, '/options.html', '#about')).close()
  await (await openOwn(extension, '/letter.html', 'main')).close()
  await page.close()
}

function unexpectedHeaders({ headers, method }: Asked, conditional: boolean): string[] {
  const allowed = conditional ? [...EXPECTED, 'if-none-match'] : EXPECTED
  const strange = Object.keys(headers).filter((name) => !allowed.includes(name) && !name.startsWith('sec-fetch-'))
  if (headers['accept-language'] !== '*') strange.push(`accept-language ${headers['accept-language']}`)
  if (method !== 'GET') strange.push(method)
  return strange
}
