import { word } from '../expected.ts'
import type { Runner } from '../harness-types.ts'
import { box, CLOSE, COPY, FORM, formClaims, INSERT, linkTo, OTHER, STEP_1, TOUCH } from './form-claims.ts'

/** The panel beside a form that is there: right or modest, never wrong. */
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

  test('what somebody wrote into the form is never replaced', async ({ extension }) => {
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
