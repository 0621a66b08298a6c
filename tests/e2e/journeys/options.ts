import { seriousFaults } from '../axe.ts'
import { word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { chooseFile, fill, noted, openOwn, press, textIn } from './own-pages.ts'

const ACCOUNTS = '#accounts'
const RTL = '🦭 حسابي القديم'

interface Options extends Runner {
  /** Another profile of the same browser. */
  another: () => Promise<Harness>
}

/** Records, their way to another profile, and invalid input. */
export function optionsSpecs({ test, expect, another }: Options): void {
  const open = (extension: Harness, hash = ''): Promise<Tab> => openOwn(extension, `/options.html${hash}`, '#about')
  const add = async (page: Tab, account: string, sent: string): Promise<void> => {
    await press(page, ACCOUNTS, word('record.add'))
    await fill(page, `${ACCOUNTS} form input[type="text"]`, account)
    await fill(page, `${ACCOUNTS} form input[type="date"]`, sent)
    await fill(page, `${ACCOUNTS} form select:has(option[value="none"])`, 'none')
    await press(page, `${ACCOUNTS} form`, word('record.save'))
  }

  test('a record is added, taken further, corrected, and deleted after one question', async ({ extension }) => {
    const page = await open(extension)
    await add(page, RTL, '2026-01-05')
    await expect
      .poll(async () => (await noted(extension)).map(({ account, dates }) => [account, dates['sent']]))
      .toEqual([[RTL, '2026-01-05']])
    await expect.poll(() => textIn(page, `${ACCOUNTS} h3 bdi`)).toBe(RTL)

    await press(page, ACCOUNTS, word('record.more'))
    await press(page, ACCOUNTS, word('record.step.confirm'))
    await fill(page, `${ACCOUNTS} form input[type="date"]`, '2026-01-02')
    await press(page, `${ACCOUNTS} form`, word('record.save'))
    await expect.poll(() => textIn(page, `${ACCOUNTS} form .error`)).toBe(word('record.error.before.confirmed'))
    expect(await page.evaluate(`document.querySelector('${ACCOUNTS} form input').value`)).toBe('2026-01-02')
    await fill(page, `${ACCOUNTS} form input[type="date"]`, '2026-01-09')
    await press(page, `${ACCOUNTS} form`, word('record.save'))
    await expect.poll(() => textIn(page, `${ACCOUNTS} article`)).toContain(word('record.state.confirmed'))

    await press(page, ACCOUNTS, word('record.more'))
    await press(page, ACCOUNTS, word('record.edit'))
    await fill(page, `${ACCOUNTS} form textarea`, 'n'.repeat(100_000))
    await press(page, `${ACCOUNTS} form`, word('record.save'))
    await expect
      .poll(async () => (await noted(extension)).map(({ notes, dates }) => [notes.length, dates['confirmed']]))
      .toEqual([[100_000, '2026-01-09']])

    await press(page, ACCOUNTS, word('record.more'))
    await press(page, ACCOUNTS, word('record.delete'))
    await press(page, ACCOUNTS, word('record.delete.yes'))
    await expect.poll(() => noted(extension)).toEqual([])

    // The line of the previous step may still be there.
    await expect.poll(() => textIn(page, `${ACCOUNTS} .undo`)).toContain(word('undo.deleted').replace('{what}', ''))
    await press(page, ACCOUNTS, word('undo.do'))
    await expect.poll(async () => (await noted(extension)).map(({ account }) => account)).toEqual([RTL])
  })

  test('records go to another profile, once', async ({ extension }) => {
    const page = await open(extension)
    await add(page, RTL, '2026-01-05')
    await expect.poll(async () => (await noted(extension)).length).toBe(1)
    await page.evaluate(`(() => {
      const make = URL.createObjectURL
      URL.createObjectURL = (blob) => {
        void blob.text().then((text) => (document.documentElement.dataset.exported = text))
        return make.call(URL, blob)
      }
    })()`)
    await press(page, '#data', word('data.export'))
    await expect.poll(() => page.evaluate("'exported' in document.documentElement.dataset")).toBe(true)
    const file = String(await page.evaluate('document.documentElement.dataset.exported'))
    const original = await noted(extension)

    const other = await another()
    try {
      const there = await open(other)
      for (const said of [word('data.import.done'), word('data.import.nothing')]) {
        await chooseFile(there, '#data input[type="file"]', file)
        if (said === word('data.import.done')) await press(there, '#data', word('data.import.go'))
        await expect.poll(() => textIn(there, '#data')).toContain(said)
        expect(await noted(other)).toEqual(original)
      }
    } finally {
      await other.close()
    }
  })

  test('a file that is no good gets one clear sentence, and changes nothing', async ({ extension }) => {
    const page = await open(extension)
    await add(page, 'mine', '2026-01-05')
    await expect.poll(async () => (await noted(extension)).length).toBe(1)
    const before = await noted(extension)
    const files: [content: string, sentence: string][] = [
      ['{ "format": "trainsp', word('import.damaged')],
      ['{ "bookmarks": [] }', word('import.foreign')],
      [JSON.stringify({ format: 'trainspotter-records', version: 99, records: [] }), word('import.newer')],
      [JSON.stringify({ format: 'trainspotter-records', version: 2, records: [{ id: 'x' }] }), word('import.entry.missing')],
    ]
    for (const [content, sentence] of files) {
      await chooseFile(page, '#data input[type="file"]', content)
      await expect.poll(() => textIn(page, '#data')).toContain(sentence)
      expect(await noted(extension)).toEqual(before)
    }
  })

  test('deleting everything leaves nothing', async ({ extension }) => {
    const page = await open(extension, '#data')
    await extension.store({ home: { country: 'AT', land: null }, drafts: {} })
    await add(page, 'mine', '2026-01-05')
    await expect.poll(async () => (await noted(extension)).length).toBe(1)
    await press(page, '#data', word('data.delete'))
    await press(page, '#data .confirm', word('record.delete.yes'))
    await expect.poll(() => textIn(page, '#data')).toContain(word('data.delete.done'))
    const left = Object.keys(await extension.stored('local'))
    expect(left.filter((key) => !key.startsWith('news'))).toEqual([])
  })

  for (const language of ['en', 'de'])
    for (const scheme of ['light', 'dark'] as const)
      test(`axe finds nothing serious, and nothing overflows: ${language}, ${scheme}`, async ({ extension }) => {
        await extension.store({ language })
        await extension.colours(scheme)
        const page = await open(extension)
        await page.waitForSelector(`html[lang="${language}"] ${ACCOUNTS}`)
        await extension.store({
          badge: { on: true, corner: 'bottom-end', mutes: [{ scope: 'ever', service: null, context: null, day: '2026-11-02', serial: 1 }] },
        })
        await page.evaluate(`document.querySelector('${ACCOUNTS} .add').click()`)
        await fill(page, `${ACCOUNTS} form input[type="text"]`, 'Donaudampfschifffahrtsgesellschaft'.repeat(6))
        await fill(page, `${ACCOUNTS} form input[type="date"]`, '2026-01-05')
        await fill(page, `${ACCOUNTS} form select:has(option[value="none"])`, 'none')
        await page.evaluate(`document.querySelector('${ACCOUNTS} form button[type="submit"]').click()`)
        await page.waitForSelector(`${ACCOUNTS} article`)
        await page.evaluate("for (const one of document.querySelectorAll('summary, [aria-expanded]')) one.click()")
        expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false)
        expect(await seriousFaults(page)).toEqual([])
      })
}
