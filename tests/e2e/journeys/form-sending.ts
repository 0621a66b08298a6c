import { word } from '../expected.ts'
import { pressMeant } from '../press-meant.ts'
import type { Runner } from '../harness-types.ts'
import { CLOSE, FORM, formClaims, INSERT, PORTAL, sentFor, STEP_1, STEP_2, STEP_3, TOUCH, YES } from './form-claims.ts'

/** Whether it was sent: asked when the page looks like it, recorded when the person says so. */
export function formSendingSpecs({ test, expect }: Runner): void {
  const { offers, offersNot, says } = formClaims(expect)

  test('asks after sending, notes what the person says, says what comes next, and goes', async ({ extension }) => {
    const page = await extension.open(FORM)
    await offers(extension, page, INSERT)
    await offersNot(extension, page, YES)
    await page.click('button[type="submit"]')
    await offers(extension, page, YES)
    await offers(extension, page, STEP_3)
    await pressMeant(extension, page, YES)
    await says(extension, page, word('mine.title'))
    expect(await sentFor(extension)).toEqual(['facebook'])
    await expect.poll(async () => (await extension.toolbar(page)).text).toBe('…')
    await offersNot(extension, page, STEP_1, STEP_2, STEP_3, YES)
    await extension.pressBadge(page, CLOSE)
    await expect.poll(() => page.evaluate(() => document.querySelector('[data-corner=form]') === null)).toBe(true)
  })

  test('form-touch, which loads another page: asks there', async ({ extension }) => {
    const page = await extension.open(TOUCH)
    await offers(extension, page, INSERT)
    await page.click('button[type="submit"]')
    await offers(extension, page, YES)
    await says(extension, page, word('form.looks-sent'))
    await pressMeant(extension, page, YES)
    await expect.poll(() => sentFor(extension)).toEqual(['facebook'])
  })

  for (const [sample, proof, button] of [
    ['form-captcha', 'form.captcha', '#captcha_dialog_submit_button'],
    ['form-code', 'form.code', '#code'],
  ] as const) {
    test(`${sample}: not sent yet, and asks once that is done`, async ({ extension }) => {
      const page = await extension.open(`${FORM}?sample=${sample}`)
      await offers(extension, page, INSERT)
      await page.click('button[type="submit"]')
      await says(extension, page, word(proof))
      await offersNot(extension, page, INSERT, YES)
      expect(await sentFor(extension)).toEqual([])
      await page.click(button)
      await offers(extension, page, YES)
    })
  }

  test('portal: says what to choose, and notes for the service that the person names', async ({ extension }) => {
    const page = await extension.open(PORTAL)
    await says(extension, page, word('form.title.portal'))
    await offersNot(extension, page, INSERT, STEP_1)
    await extension.pressBadge(page, word('form.ask'))
    await pressMeant(extension, page, YES)
    await says(extension, page, word('form.service.missing'))
    expect(await sentFor(extension)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await pressMeant(extension, page, YES)
    await expect.poll(() => sentFor(extension)).toEqual(['facebook'])
  })
}
