import { word } from '../expected.ts'
import { pressMeant } from '../press-meant.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { FORM, formClaims, INSERT, sentFor, YES } from './form-claims.ts'
import { noted, press, textIn } from './own-pages.ts'

export const FEED = 'https://www.facebook.com/'
export const ASKING = '.private-bar.asking'
const NOTE = word('form.private.note')
const LEAVE = word('form.private.leave')

/** Someone in Austria in a private window: the country is known from an earlier, normal one. */
export async function openPrivately(extension: Harness, address: string): Promise<Tab> {
  await extension.store({ home: { country: 'AT', land: null } })
  return extension.open(address)
}

/** What is stored on the device, without the news that the extension derives from its rules. */
export async function kept(extension: Harness): Promise<Record<string, unknown>> {
  const all = Object.entries(await extension.stored('local'))
  return Object.fromEntries(all.filter(([key]) => !key.startsWith('news')))
}

/** A real private window: nothing is stored permanently without a yes, and a yes stores it. */
export function privateWindowSpecs({ test, expect }: Runner): void {
  const { offers, says } = formClaims(expect)

  /** Says in the panel that the form was sent. */
  async function send(extension: Harness): Promise<Tab> {
    const form = await openPrivately(extension, FORM)
    expect(await extension.isPrivate(form)).toBe(true)
    await offers(extension, form, INSERT)
    await form.click('button[type="submit"]')
    await offers(extension, form, YES)
    await pressMeant(extension, form, YES)
    await says(extension, form, word('form.private'))
    await offers(extension, form, NOTE)
    expect(await noted(extension)).toEqual([])
    return form
  }

  test('from the page to the form, and "Don\'t note it": nothing is left, and a later normal window shows nothing', async ({
    extension,
  }) => {
    const feed = await openPrivately(extension, FEED)
    expect(await extension.isPrivate(feed)).toBe(true)
    const before = await kept(extension)
    const popup = await extension.popupPage(feed)
    await press(popup, '.action', word('act.object'))
    // If the popup closes before the form's tab exists, a second window stays open in Firefox.
    await expect.poll(() => extension.addresses()).toContain(FORM)
    await popup.close()
    const form = await send(extension)
    await extension.worker.kill()
    await pressMeant(extension, form, LEAVE)
    await says(extension, form, word('form.private.left'))
    expect(await kept(extension)).toEqual(before)

    await extension.leavePrivateWindow()
    const later = await extension.open(FEED)
    expect(await extension.isPrivate(later)).toBe(false)
    await expect.poll(async () => (await extension.toolbar(later)).text).toBe('AI')
    const shown = await extension.popupPage(later)
    await expect.poll(() => textIn(shown, '.action a.button')).toContain(word('act.object'))
    expect(await textIn(shown, '.my-accounts')).toBe('')
    expect(await kept(extension)).toEqual(before)
  })

  test('the form, and "Note it all the same": it is noted, and a later normal window shows it', async ({ extension }) => {
    const form = await send(extension)
    await extension.worker.kill()
    await pressMeant(extension, form, NOTE)
    await says(extension, form, word('mine.title'))
    expect(await sentFor(extension)).toEqual(['facebook'])
    await extension.leavePrivateWindow()
    const later = await extension.open(FEED)
    await expect.poll(async () => (await extension.toolbar(later)).text).toBe('…')
  })

  test('"I sent it" in the popup asks first: no leaves nothing, yes is noted', async ({ extension }) => {
    const form = await openPrivately(extension, FORM)
    const before = await kept(extension)
    const popup = await extension.popupPage(form)
    await expect.poll(() => textIn(popup, '.private-bar')).toContain(word('private.window'))
    await press(popup, '.action', word('act.sent'))
    await popup.waitForSelector(ASKING)
    expect(await textIn(popup, ASKING)).toContain(word('private.stays'))
    expect(await kept(extension)).toEqual(before)
    await press(popup, ASKING, word('private.leave'))
    await expect.poll(() => textIn(popup, 'body')).toContain(word('record.storage.declined'))
    expect(await kept(extension)).toEqual(before)

    await press(popup, '.action', word('act.sent'))
    await press(popup, ASKING, word('private.store'))
    await expect.poll(() => sentFor(extension)).toEqual(['facebook'])
  })
}
