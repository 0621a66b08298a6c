import { word } from '../expected.ts'
import { pressMeant } from '../press-meant.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { FIRST, OVERDUE, recordOf, STANDS, today, type Stand } from './first-account.ts'
import { FORM, formClaims, INSERT, YES } from './form-claims.ts'
import { fill, noted, openOwn, press, textIn } from './own-pages.ts'

const FEED = 'https://www.facebook.com/'
const ACCOUNTS = '#accounts'

/** The record of one account is unchanged when another one is added, wherever that happens, and whatever ended in between. */
export function twoAccountsSpecs({ test, expect }: Runner): void {
  const { offers, says } = formClaims(expect)

  const glyph = (extension: Harness, feed: Tab, text: string): Promise<void> =>
    expect.poll(async () => (await extension.toolbar(feed)).text).toBe(text)

  /** Only this account is recorded, and the worker sleeps. */
  async function begin(extension: Harness, stand: Stand): Promise<Tab> {
    await extension.store({ home: { country: 'AT', land: null }, records: { version: 2, records: [recordOf(stand)] } })
    const feed = await extension.open(FEED)
    await glyph(extension, feed, stand.alone)
    return feed
  }

  async function submit(extension: Harness): Promise<Tab> {
    const form = await extension.open(FORM)
    await offers(extension, form, INSERT)
    await form.click('button[type="submit"]')
    await offers(extension, form, YES)
    await pressMeant(extension, form, YES)
    await says(extension, form, word('form.account'))
    await extension.worker.kill()
    return form
  }

  const WAYS: [name: string, note: (extension: Harness, feed: Tab) => Promise<Tab>][] = [
    [
      'panel',
      async (extension) => {
        const form = await submit(extension)
        expect(await extension.badgeButtons(form)).toContain(word('form.account.another'))
        await pressMeant(extension, form, word('form.account.another'))
        return form
      },
    ],
    [
      'popup',
      async (extension) => {
        const form = await extension.open(FORM)
        const popup = await extension.popupPage(form)
        await press(popup, '.action', word('act.sent'))
        await extension.worker.kill()
        await press(popup, '.action', word('sent.another'))
        await form.close()
        return popup
      },
    ],
    [
      'options',
      async (extension) => {
        const page = await openOwn(extension, '/options.html', ACCOUNTS)
        await press(page, ACCOUNTS, word('record.add'))
        await fill(page, `${ACCOUNTS} form select:has(option[value="facebook"])`, 'facebook')
        await fill(page, `${ACCOUNTS} form input[type="date"]`, today())
        await fill(page, `${ACCOUNTS} form select:has(option[value="none"])`, 'none')
        await extension.worker.kill()
        await press(page, `${ACCOUNTS} form`, word('record.save'))
        return page
      },
    ],
  ]

  for (const [name, note] of WAYS)
    test(`a second account noted in the ${name} leaves the first as it is: ${STANDS.map((one) => one.name).join(', ')}`, async ({
      extension,
    }) => {
      for (const stand of STANDS) {
        const feed = await begin(extension, stand)
        const before = await noted(extension)
        await extension.worker.kill()
        const days = [today()]
        const page = await note(extension, feed)
        await expect.poll(async () => (await noted(extension)).length).toBe(2)
        days.push(today())
        await page.close()

        const after = await noted(extension)
        expect(after.filter(({ id }) => id === FIRST)).toEqual(before)
        const second = after.find(({ id }) => id !== FIRST)
        expect(second?.service).toBe('facebook')
        expect(days).toContain(second?.dates['sent'])
        await glyph(extension, feed, stand.pair)

        await extension.worker.kill()
        await feed.reload()
        await glyph(extension, feed, stand.pair)
        const popup = await extension.popupPage(feed)
        await expect.poll(async () => new Set(await accountsIn(popup)).size).toBe(2)
        expect((await accountsIn(popup)).length).toBe(2)
        const list = await textIn(popup, '.my-accounts')
        for (const state of [stand.state, 'sent']) expect(list).toContain(word(`record.state.${state}`))
        expect(await noted(extension)).toEqual(after)
        await popup.close()
        await feed.close()
      }
    })

  test('the same account again: a new round of one record, and what was not answered can still be complained about', async ({
    extension,
  }) => {
    const feed = await begin(extension, OVERDUE)
    const [before] = await noted(extension)
    await extension.worker.kill()
    const form = await submit(extension)
    const [known = ''] = word('form.account.known').split('{date}')
    const named = (await extension.badgeButtons(form)).filter((one) => one.startsWith(known))
    expect(named.length).toBe(1)
    await pressMeant(extension, form, String(named[0]))
    await expect.poll(async () => (await noted(extension))[0]?.history.length).toBe(3)
    await form.close()

    const [after, ...others] = await noted(extension)
    expect(others).toEqual([])
    expect(after?.id).toBe(FIRST)
    expect(after?.history.slice(0, 2)).toEqual(before?.history)
    expect(after?.history[2]).toMatchObject({ to: 'sent', was: { sent: before?.dates['sent'] } })
    expect((after?.dates['sent'] ?? '') > (before?.dates['sent'] ?? '')).toBe(true)

    await extension.worker.kill()
    await feed.reload()
    await glyph(extension, feed, '…')
    const popup = await extension.popupPage(feed)
    await popup.waitForSelector('.next-step a[href*="kind=complaint"]')
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(before?.dates['sent'] ?? ''))
    await expect.poll(() => textIn(popup, '.my-accounts')).toContain(word('record.earlier.unanswered').replace('{dates}', day))
  })
}

/** The popup's names for the accounts. */
async function accountsIn(popup: Tab): Promise<string[]> {
  const read = "JSON.stringify([...document.querySelectorAll('.my-accounts .whose')].map(({ textContent }) => textContent))"
  const names: unknown = JSON.parse(String(await popup.evaluate(read)))
  return Array.isArray(names) ? names.map(String) : []
}
