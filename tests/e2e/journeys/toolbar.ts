import { expectedFinding, expectedGlyph } from '../expected.ts'
import type { Runner } from '../harness-types.ts'

const FEED = 'https://www.facebook.com/'
const NOTHING = { text: '', title: 'Trainspotter' }

/** A person in Vienna, whose country is guessed from the time zone. */
const shownAt = (address: string) => {
  const finding = expectedFinding(address, { country: 'AT' })
  return { finding, text: expectedGlyph(finding) }
}

/** What the toolbar shows, and on which pages it shows nothing. */
export function toolbarSpecs({ test, expect }: Runner): void {
  test('the feed shows on the toolbar that AI training is on', async ({ extension }) => {
    const page = await extension.open(FEED)
    const { text, finding } = shownAt(FEED)
    await expect.poll(() => extension.toolbar(page)).toMatchObject({ text, colour: '#b3261e' })
    const { title } = await extension.toolbar(page)
    expect(title).toContain(finding.service.name)
    expect(title.length > finding.service.name.length + 2).toBe(true)
  })

  test('the badge follows a change of address without a load', async ({ extension }) => {
    const page = await extension.open(FEED)
    await expect.poll(() => seenContexts(extension)).toEqual(['feed'])
    await page.click('a[href="/messages/t/100"]')
    await expect.poll(() => seenContexts(extension)).toEqual(['messages'])
    await expect.poll(async () => (await extension.toolbar(page)).text).toBe(shownAt(`${FEED}messages/t/100`).text)
    await page.goBack()
    await expect.poll(() => seenContexts(extension)).toEqual(['feed'])
  })

  test('the badge comes back after a reload', async ({ extension }) => {
    const page = await extension.open(FEED)
    const { text } = shownAt(FEED)
    await expect.poll(async () => (await extension.toolbar(page)).text).toBe(text)
    await page.reload()
    await expect.poll(async () => (await extension.toolbar(page)).text).toBe(text)
  })

  test('the badge is right when the worker was killed before the page and before the next address', async ({ extension }) => {
    await extension.worker.kill()
    const page = await extension.open(FEED)
    const { text } = shownAt(FEED)
    await expect.poll(async () => (await extension.toolbar(page)).text).toBe(text)
    await extension.worker.kill()
    expect((await extension.toolbar(page)).text).toBe(text)
    await page.click('a[href="/groups/feed"]')
    await expect.poll(() => seenContexts(extension)).toEqual([shownAt(`${FEED}groups/feed`).finding.context])
    expect((await extension.toolbar(page)).text).toBe(text)
  })

  test('two tabs keep their own badges', async ({ extension }) => {
    const feed = await extension.open(FEED)
    const login = await extension.open(`${FEED}login`)
    await expect.poll(async () => (await extension.toolbar(feed)).text).toBe(shownAt(FEED).text)
    await expect.poll(async () => (await extension.toolbar(login)).title).toContain('Facebook')
    expect((await extension.toolbar(login)).text).toBe('')
  })

  test('a look-alike shows nothing', async ({ extension }) => {
    for (const address of ['https://www.facebook.com.evil.example/', 'https://notfacebook.com/']) {
      const page = await extension.open(address)
      expect(await extension.toolbar(page)).toMatchObject(NOTHING)
    }
    expect(await seenContexts(extension)).toEqual([])
  })

  test('a site that no rule names gets no script and wakes no worker', async ({ extension }) => {
    await extension.worker.kill()
    const page = await extension.open('https://example.org/')
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
    expect(await extension.toolbar(page)).toMatchObject(NOTHING)
    expect(await extension.worker.starts()).toBe(0)
    // The same count includes a page of Meta's, or it would prove nothing.
    await extension.open(FEED)
    await expect.poll(() => extension.worker.starts()).toBe(1)
  })

  test('no page makes the extension ask for anything elsewhere', async ({ extension }) => {
    const page = await extension.open(FEED)
    await expect.poll(async () => (await extension.toolbar(page)).text).toBe(shownAt(FEED).text)
    const hosts = new Set(extension.requests.map((address) => new URL(address).host))
    expect([...hosts]).toEqual(['www.facebook.com'])
    expect(await extension.asked()).toEqual([])
  })
}

async function seenContexts(extension: { stored(area: 'session'): Promise<Record<string, unknown>> }): Promise<unknown[]> {
  const all = await extension.stored('session')
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith('seen:') && hasContext(value) ? [value.context] : []))
}

function hasContext(value: unknown): value is { context: string } {
  return typeof value === 'object' && value !== null && 'context' in value
}
