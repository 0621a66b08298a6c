import type { Page } from '@playwright/test'
import { word } from '../expected.ts'
import type { Extension } from './extension.ts'
import { expect, test } from './test.ts'

/** The options page with one record. */
async function open(extension: Extension, width: number): Promise<Page> {
  const page = await extension.ownPage('/options.html')
  await page.setViewportSize({ width, height: 700 })
  await page.click('#accounts .add')
  await page.fill('#accounts form input[type=text]', 'the choir')
  await page.fill('#accounts form input[type=date]', today())
  await page.selectOption('#accounts form select:has(option[value=none])', 'none')
  await page.click('#accounts form [type=submit]')
  await page.waitForSelector('#accounts article')
  return page
}

test('the keyboard alone opens a record’s menu, corrects it, and finds its way back', async ({ extension }) => {
  const page = await open(extension, 1000)
  await page.focus('.group-nav a')
  await tabTo(page, word('record.more'))
  await page.keyboard.press('Enter')
  await tabTo(page, word('record.edit'))
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('input')
  await page.keyboard.type(' of 2024')
  await page.keyboard.press('Escape')
  await expect(page.locator('#accounts article form')).toBeHidden()
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${word('record.more')}`))
  // The input is still there.
  await page.keyboard.press('Enter')
  await tabTo(page, word('record.edit'))
  await page.keyboard.press('Enter')
  await expect(page.locator('#accounts article form input').first()).toHaveValue(/of 2024/)
  await tabTo(page, word('record.save'))
  await page.keyboard.press('Enter')
  await expect(page.locator('#accounts article h3')).toContainText('of 2024')
  // The list may show the stored record a moment before the form closes and returns the focus.
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${word('record.more')}`))
  await page.keyboard.press('Enter')
  await tabTo(page, `${word('record.delete')}:`)
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toContain(word('record.delete.no'))
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${word('record.delete')}`))
  await page.keyboard.press('Escape')
  await expect(page.locator('.menu[open]')).toHaveCount(0)
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${word('record.more')}`))
})

test('the keyboard alone goes to a group and changes a setting there, which is stored at once', async ({ extension }) => {
  const page = await open(extension, 1000)
  await page.focus('.group-nav a')
  await tabTo(page, word('options.group.badge'))
  await page.keyboard.press('Enter')
  await expect(page.locator('.group-nav a[aria-current]')).toHaveText(word('options.group.badge'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.locator('#badge')).toContainText(word('options.saved'))
  await expect.poll(async () => JSON.stringify((await extension.stored('local'))['badge'])).toContain('"on":false')
})

test('in a narrow window the groups fold to the top, and nothing overflows', async ({ extension }) => {
  const page = await open(extension, 320)
  await expect(page.locator('.group-nav a')).toHaveCount(7)
  await expect(page.locator('.group-nav a').first()).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.click('.group-nav summary')
  await page.click(`.group-nav a[href="#data"]`)
  await expect(page.locator('.group-nav a').first()).toBeHidden()
  await expect(page.locator('#data h2')).toBeInViewport()
  await page.evaluate(() => document.querySelectorAll('summary').forEach((one) => one.click()))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

/** What has the focus: its label, or the kind of field. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() || (document.activeElement?.localName ?? ''))
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).startsWith(name)) return
  }
  throw new Error(`The keyboard does not reach "${name}"`)
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
