import { word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { fill, noted, openOwn, press, textIn } from './own-pages.ts'
import { ASKING, FEED, kept, openPrivately } from './private-window.ts'

const ACCOUNTS = '#accounts'
const NAME = '.letter-form input[type="text"]'

/** Options and letters, in a browser that opens them in the private window itself. */
export function privatePagesSpecs({ test, expect }: Runner): void {
  async function open(extension: Harness, address: string, until: string): Promise<Tab> {
    await openPrivately(extension, FEED)
    const page = await openOwn(extension, address, until)
    expect(await page.evaluate('chrome.extension.inIncognitoContext')).toBe(true)
    await expect.poll(() => textIn(page, '.private-bar')).toBe(word('private.window'))
    return page
  }

  async function add(page: Tab): Promise<void> {
    await fill(page, `${ACCOUNTS} form select:has(option[value="facebook"])`, 'facebook')
    await fill(page, `${ACCOUNTS} form input[type="date"]`, '2026-01-05')
    await fill(page, `${ACCOUNTS} form select:has(option[value="none"])`, 'none')
    await press(page, `${ACCOUNTS} form`, word('record.save'))
  }

  test('options: a record is added only after a yes, and what was filled in outlasts a no', async ({ extension }) => {
    const page = await open(extension, '/options.html', ACCOUNTS)
    const before = await kept(extension)
    await press(page, ACCOUNTS, word('record.add'))
    await add(page)
    await press(page, ASKING, word('private.leave'))
    await expect.poll(() => textIn(page, ACCOUNTS)).toContain(word('record.storage.declined'))
    expect(await kept(extension)).toEqual(before)
    expect(await page.evaluate(`document.querySelector('${ACCOUNTS} form input[type="date"]').value`)).toBe('2026-01-05')

    await press(page, `${ACCOUNTS} form`, word('record.save'))
    await press(page, ASKING, word('private.store'))
    await expect.poll(async () => (await noted(extension)).map(({ dates }) => dates['sent'])).toEqual(['2026-01-05'])
    expect(await textIn(page, '.private-bar')).toBe(word('private.stays'))
  })

  test('options: a setting is stored only after a yes', async ({ extension }) => {
    const page = await open(extension, '/options.html', '#badge input')
    const before = await kept(extension)
    await page.click('#badge input[type="checkbox"]')
    await press(page, ASKING, word('private.leave'))
    await expect.poll(() => textIn(page, '#badge')).toContain(word('record.storage.declined'))
    expect(await kept(extension)).toEqual(before)
    await page.click('#badge input[type="checkbox"]')
    await press(page, ASKING, word('private.store'))
    await expect.poll(async () => (await extension.stored('local'))['badge']).toMatchObject({ on: false })
  })

  test('letter: what is typed goes with the tab', async ({ extension }) => {
    const page = await open(extension, '/letter.html', '.sheet')
    const before = await kept(extension)
    await fill(page, NAME, 'Ada Example')
    await expect.poll(() => textIn(page, '.sheet')).toContain('Ada Example')
    expect(await textIn(page, '.draft-notes')).toContain(word('letter.private'))
    await page.close()
    await extension.leavePrivateWindow()
    const later = await openOwn(extension, '/letter.html', '.sheet')
    expect((await textIn(later, '.sheet')).includes('Ada Example')).toBe(false)
    expect(await kept(extension)).toEqual(before)
  })

  test('letter: what is typed is there in a later window once the person wants it', async ({ extension }) => {
    const page = await open(extension, '/letter.html', '.sheet')
    await fill(page, NAME, 'Ada')
    await press(page, '.draft-notes', word('private.store'))
    await expect.poll(() => textIn(page, '.draft-notes')).toContain(word('letter.kept'))
    await fill(page, NAME, 'Ada Example')
    await page.close()
    await extension.leavePrivateWindow()
    const later = await openOwn(extension, '/letter.html', '.sheet')
    await expect.poll(() => textIn(later, '.sheet')).toContain('Ada Example')
  })
}
