import { sentence, word } from '../expected.ts'
import type { Runner } from '../harness-types.ts'
import { box, CLOSE, COPY, FORM, formClaims, INSERT, linkTo, OTHER, STEP_1, TOUCH, YES } from './form-claims.ts'

/** The panel beside a form that is there: never claims what it is not sure of. */
export function formHelperSpecs({ test, expect }: Runner): void {
  const { offers, offersNot, says, inserts } = formClaims(expect)

  for (const address of [`${FORM}?sample=form-desktop`, TOUCH, `${FORM}?sample=form-contenteditable`]) {
    test(`${nameOf(address)}: inserts the reason after a press, and nothing else`, async ({ extension }) => {
      const page = await extension.open(address)
      await offers(extension, page, STEP_1)
      await offers(extension, page, INSERT)
      await inserts(extension, page)
    })
  }

  test('what the person wrote into the form is never replaced', async ({ extension }) => {
    const page = await extension.open(FORM)
    await offers(extension, page, INSERT)
    await page.evaluate("document.querySelector('textarea').value = 'My own words'")
    await extension.pressBadge(page, INSERT)
    await says(extension, page, word('form.occupied'))
    expect(await page.evaluate(box)).toBe('My own words')
  })

  test('form-cookie-dialog: waits until the dialog is answered', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=form-cookie-dialog`)
    const other = await extension.open(FORM)
    await offers(extension, other, INSERT)
    await page.bringToFront()
    await offersNot(extension, page, INSERT, COPY, CLOSE)
    await page.click('[role=dialog] button')
    await offers(extension, page, INSERT)
    await inserts(extension, page)
  })

  for (const sample of ['form-two-textareas', 'form-no-textarea']) {
    test(`${sample}: offers to copy, says why, and does not guess`, async ({ extension }) => {
      const page = await extension.open(`${FORM}?sample=${sample}`)
      await offers(extension, page, COPY)
      await says(extension, page, word('form.copy-only'))
      await offersNot(extension, page, INSERT)
    })
  }

  test('a form for data from other sources gets a warning, no reason, and the way to the right form', async ({ extension }) => {
    const page = await extension.open(OTHER)
    await says(extension, page, word('form.trap.third-party'))
    await offers(extension, page, linkTo('route-facebook-form'))
    await offersNot(extension, page, INSERT, COPY, word('form.ask'))
  })

  test('another form of the same company is called that, and leads to the objection form', async ({ extension }) => {
    const page = await extension.open(FORM.replace(/\d+$/, '651319028315841'))
    await offers(extension, page, linkTo('route-facebook-form'))
    await says(extension, page, word('form.title.other').replace('{operator}', 'Meta'))
    await offersNot(extension, page, INSERT, COPY, word('form.ask'), YES)
    const popup = await extension.popupPage(page)
    await popup.waitForSelector('.action .button')
    const text = await popup.evaluate(() => document.body.innerText)
    expect(text).toContain(word('act.other-form').replace('{operator}', 'Meta'))
    expect(text.includes(sentence('context-form'))).toBe(false)
  })

  test('a question of the page is left alone: no panel and no badge over foreign log-in', async ({ extension }) => {
    const page = await extension.open('https://www.facebook.com/privacy/consent/gdp/?params=1')
    const beside = await extension.open('https://www.facebook.com/privacy/center/')
    await says(extension, beside, word('form.title.privacy'))
    await expect.poll(async () => JSON.stringify(await extension.stored('session'))).toContain('"context":"interstitial"')
    expect(await extension.badgeButtons(page)).toEqual([])
    expect(await page.evaluate(() => document.querySelectorAll('[data-corner]').length)).toBe(0)
  })

  test('the page cannot press for the person', async ({ extension }) => {
    const page = await extension.open(FORM)
    await offers(extension, page, INSERT)
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('html > [data-corner]'))
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    })
    expect(await page.evaluate(box)).toBe('')
  })
}

function nameOf(address: string): string {
  return new URL(address).searchParams.get('sample') ?? 'form-touch'
}
