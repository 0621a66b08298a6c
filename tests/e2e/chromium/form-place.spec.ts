import type { Page } from '@playwright/test'
import { word } from '../expected.ts'
import type { BadgeButton } from '../harness-types.ts'
import { FORM, formClaims, INSERT, TOUCH } from '../journeys/form-claims.ts'
import { findBadgeButtons, readBadge } from './find-badge-buttons.ts'
import { expect, test } from './test.ts'

const { offers, offersNot, says } = formClaims(expect)
const UNFOLD = word('form.unfold')
const MOVE = word('form.move')
const FORMS = [`${FORM}?sample=form-desktop`, `${FORM}?sample=form-contenteditable`, TOUCH]

for (const width of [1280, 1000, 820, 640, 360])
  test(`no field and no button of the form is covered: ${width} px`, async ({ extension }) => {
    for (const address of FORMS) {
      const page = await at(await extension.open(address), width)
      await offers(extension, page, MOVE)
      await expect.poll(() => coveredIn(page)).toEqual([])
      // A form longer than the window, at any scroll position.
      await page.evaluate(() =>
        document.querySelectorAll('form > *, [role=main] > h1').forEach((one) => one.after(document.createElement('hr'))),
      )
      await page.addStyleTag({ content: 'hr { margin: 180px 0; border: 0 }' })
      for (const top of [0, 150, 300, 450, 9999]) {
        await page.evaluate((to) => window.scrollTo(0, to), top)
        await expect.poll(() => coveredIn(page)).toEqual([])
        await offers(extension, page, MOVE)
      }
      await page.close()
    }
  })

test('a panel that had to be unfolded over the form makes way once the text is in it', async ({ extension }) => {
  const page = await at(await extension.open(FORMS[0] ?? ''), 640, 420)
  await offers(extension, page, UNFOLD)
  await offersNot(extension, page, INSERT)
  await extension.pressBadge(page, UNFOLD)
  await offers(extension, page, INSERT)
  await extension.pressBadge(page, INSERT)
  await says(extension, page, word('form.inserted'))
  await offers(extension, page, UNFOLD)
  await expect.poll(() => coveredIn(page)).toEqual([])
  expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toContain('Article 21')
})

const BAR = 'position:fixed;left:0;right:0;bottom:0;height:180px;background:gold;z-index:99'
const BOX = 'position:fixed;left:0;top:60px;width:400px;height:300px;background:gold;z-index:99'

for (const [what, width, dir, style] of [
  ['a cookie bar under a docked panel', 640, 'ltr', BAR],
  ['a box under the panel of a page that is read from the right', 1280, 'rtl', BOX],
] as const)
  test(`the panel steps aside, and comes back once it is gone: ${what}`, async ({ extension }) => {
    const page = await at(await extension.open(FORMS[0] ?? ''), width)
    await page.evaluate((to) => (document.documentElement.dir = to), dir)
    // Wherever size and direction put it.
    await page.setViewportSize({ width, height: 720 })
    await offers(extension, page, MOVE)
    await expect.poll(async () => ((await placeOf(page))?.x ?? 0) < width / 2).toBe(dir === 'rtl')
    const before = await placeOf(page)
    await page.evaluate((css) => {
      const box = document.createElement('div')
      box.style.cssText = css
      document.body.append(box)
    }, style)
    await expect.poll(async () => JSON.stringify((await placeOf(page)) ?? before)).not.toBe(JSON.stringify(before))
    await page.evaluate(() => document.body.lastElementChild?.remove())
    await expect.poll(() => placeOf(page)).toEqual(before)
    await page.close()
  })

test('the place that the person chose is kept on the next form', async ({ extension }) => {
  const page = await extension.open(FORM)
  await offers(extension, page, INSERT)
  const beside = await placeOf(page)
  await extension.pressBadge(page, MOVE)
  await expect.poll(() => placeOf(page)).not.toEqual(beside)
  await expect.poll(async () => (await extension.stored('local'))['form.place']).toBe('bottom')
  const below = await placeOf(page)
  const next = await extension.open(FORM)
  // Below the form it starts folded.
  await offers(extension, next, UNFOLD)
  expect((await placeOf(next))?.x).toBe(below?.x)
})

test('the keyboard alone unfolds the panel, picks a reason, inserts the text and closes the panel', async ({ extension }) => {
  const page = await at(await extension.open(FORMS[0] ?? ''), 1000)
  await offers(extension, page, UNFOLD)
  await tabTo(page, UNFOLD)
  await page.keyboard.press('Enter')
  await offers(extension, page, INSERT)
  await tabTo(page, 'Old posts')
  await page.keyboard.press('Space')
  await tabTo(page, INSERT)
  await page.keyboard.press('Enter')
  await says(extension, page, word('form.inserted'))
  // The page has the focus now: on to the panel at the end of the document.
  await tabTo(page, word('form.close'))
  await page.keyboard.press('Enter')
  await expect.poll(() => extension.badgeButtons(page)).not.toContain(word('form.close'))
})

/** In a window of that size from the beginning: a panel that was opened in a larger one stays open. */
async function at(page: Page, width: number, height = 700): Promise<Page> {
  await page.setViewportSize({ width, height })
  await page.reload()
  return page
}

/** Presses Tab until something with this name in the panel has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = 'function () { const one = this.getRootNode().activeElement; return one ? one.ariaLabel ?? one.textContent : "" }'
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if ((await readBadge(page, focused)).includes(name)) return
  }
  throw new Error(`The keyboard does not reach "${name}"`)
}

/** The elements of the form under the panel. The page can tell from its root: the hosts are where their shadows are. */
function coveredIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll('form :is(input:not([type=hidden]), textarea, [contenteditable], label, button, [role=button])')
    return [...parts].flatMap((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect()
      const points = [left + 2, (left + right) / 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y] as const))
      const under = points.some(([x, y]) => document.elementsFromPoint(x, y).some((one) => one.matches('[data-corner=form]')))
      return under ? [`${part.localName} at ${Math.round(top)}`] : []
    })
  })
}

/** Position of the button that closes the panel. */
async function placeOf(page: Page): Promise<BadgeButton | undefined> {
  return (await findBadgeButtons(page)).find(({ name }) => name === word('form.close'))
}
