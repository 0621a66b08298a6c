import { word } from '../expected.ts'
import { pressMeant } from '../press-meant.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { noted, openOwn, press, textIn, timePasses } from './own-pages.ts'

const FEED = 'https://www.facebook.com/'

interface Way {
  extension: Harness
  feed: Tab
  form?: Tab
}

/** From the badge to the confirmation. Every step starts from what is stored, so that everything may have ended in between. */
export function objectionSpecs({ test, expect }: Runner): void {
  const glyph = async ({ extension, feed }: Way, text: string): Promise<void> => {
    await expect.poll(async () => (await extension.toolbar(feed)).text).toBe(text)
  }
  const dates = async ({ extension }: Way): Promise<string[]> => {
    const [record] = await noted(extension)
    return Object.entries(record?.dates ?? {})
      .flatMap(([name, day]) => (day ? [name] : []))
      .toSorted()
  }

  const STEPS: [name: string, take: (way: Way) => Promise<void>][] = [
    [
      'press "Object now"',
      async (way) => {
        const popup = await way.extension.popupPage(way.feed)
        await press(popup, '.action', word('act.object'))
        await expect.poll(() => dates(way)).toEqual(['opened'])
        const address = await popup.evaluate("document.querySelector('.action a.button').href")
        await popup.close()
        const form = await way.extension.open(String(address))
        await expect.poll(() => way.extension.badgeButtons(form)).toContain(word('form.insert'))
        way.form = form
      },
    ],
    [
      'insert the reason',
      async ({ extension, form }) => {
        if (!form) throw new Error('No form is open')
        await extension.pressBadge(form, word('form.insert'))
        await expect.poll(() => form.evaluate("document.querySelector('textarea').value.length > 20")).toBe(true)
      },
    ],
    [
      'send it, and say so',
      async (way) => {
        const { extension, form } = way
        if (!form) throw new Error('No form is open')
        await form.click('button[type="submit"]')
        await expect.poll(() => extension.badgeButtons(form)).toContain(word('form.yes'))
        await extension.worker.kill()
        await pressMeant(extension, form, word('form.yes'))
        await expect.poll(() => dates(way)).toEqual(['opened', 'sent'])
        await form.close()
        await glyph(way, '…')
      },
    ],
    [
      'wait in vain',
      async (way) => {
        await timePasses(way.extension, 40)
        await glyph(way, '!')
      },
    ],
    [
      'write a reminder',
      async ({ extension, feed }) => {
        const popup = await extension.popupPage(feed)
        await popup.waitForSelector('.next-step a.button')
        const address = await popup.evaluate("document.querySelector('.next-step a.button').getAttribute('href')")
        expect(String(address)).toContain('kind=reminder')
        await popup.close()
        const letter = await openOwn(extension, String(address), '.sheet')
        await letter.close()
      },
    ],
    [
      'say that it was confirmed',
      async (way) => {
        const popup = await way.extension.popupPage(way.feed)
        await press(popup, '.next-step', word('answered.ask.later').replace('{operator}', 'Meta'))
        await press(popup, '.next-step', word('answered.confirm'))
        await expect.poll(() => dates(way)).toEqual(['confirmed', 'opened', 'sent'])
        await glyph(way, '✓')
        await expect.poll(() => textIn(popup, '.my-accounts')).toContain(word('record.state.confirmed'))
        await popup.close()
      },
    ],
  ]

  const start = async (extension: Harness): Promise<Way> => {
    await extension.store({ home: { country: 'AT', land: null } })
    const way = { extension, feed: await extension.open(FEED) }
    await glyph(way, 'AI')
    return way
  }

  test('badge, form, sent, overdue, letter, confirmed: one record knows it all', async ({ extension }) => {
    const way = await start(extension)
    for (const [, take] of STEPS) await take(way)
    const records = await noted(extension)
    expect(records.map(({ service, history }) => [service, history.length])).toEqual([['facebook', 3]])
  })

  test(`nothing is lost if the worker dies before each of: ${STEPS.map(([name]) => name).join('; ')}`, async ({ extension }) => {
    const way = await start(extension)
    for (const [, take] of STEPS) {
      await extension.worker.kill()
      await take(way)
    }
    const records = await noted(extension)
    expect(records.map(({ service, history }) => [service, history.length])).toEqual([['facebook', 3]])
  })
}
