import { seriousFaults } from '../axe.ts'
import { word } from '../expected.ts'
import type { Runner, Tab } from '../harness-types.ts'
import { COPY, FORM, formClaims, INSERT, OTHER, PORTAL, SIGNED_OUT, STEP_1 } from './form-claims.ts'

/** Address, what to press there, and what the panel then says. */
const STATES: readonly (readonly [string, string | null, string])[] = [
  [`${FORM}?sample=form-desktop`, null, word('form.reason.optional')],
  [`${FORM}?sample=form-two-textareas&signed-out`, null, SIGNED_OUT],
  [`${FORM}?sample=form-gone`, null, word('form.nothing')],
  [`${FORM}?sample=form-changed`, null, word('form.changed')],
  [`${FORM}?sample=form-captcha`, 'button[type="submit"]', word('form.captcha')],
  [`${FORM}?sample=form-code`, 'button[type="submit"]', word('form.code')],
  [`${FORM}?sample=form-desktop&asked`, 'button[type="submit"]', word('form.looks-sent')],
  [`${OTHER}?sample=form-desktop`, null, word('form.trap.third-party')],
  [`${PORTAL}?`, null, word('form.title.portal')],
  ['https://www.facebook.com/privacy/center/?', null, word('form.title.privacy')],
]

/** The panel for everybody: by keyboard, in the page's own theme, and checked by axe. */
export function formLookSpecs({ test, expect }: Runner): void {
  const { offers, offersNot, says } = formClaims(expect)

  test('the keyboard alone reaches the panel and folds it', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=form-two-textareas`)
    await offers(extension, page, COPY)
    await tabTo(page, '[data-corner=form]')
    await page.keyboard.press('Enter')
    await offers(extension, page, word('form.unfold'))
    await offersNot(extension, page, COPY, STEP_1)
    await page.keyboard.press(' ')
    await offers(extension, page, COPY)
  })

  for (const mark of ['light', 'dark'] as const) {
    test(`every state looks as the page does, and axe finds nothing serious: ${mark}`, async ({ extension }) => {
      await extension.colours(mark === 'dark' ? 'light' : 'dark')
      const lab = await extension.open('https://example.org/')
      for (const [address, press, until] of STATES) {
        const page = await extension.open(mark === 'dark' ? `${address}&dark` : address)
        if (press) {
          await offers(extension, page, INSERT)
          await page.click(press)
        }
        await says(extension, page, until)
        expect(await extension.readBadge(page, 'html')).toContain(`color-scheme: ${mark}`)
        await lab.evaluate(`document.body.innerHTML = ${JSON.stringify(await extension.readBadge(page, 'html'))}`)
        expect({ address, faults: await seriousFaults(lab) }).toEqual({ address, faults: [] })
        await page.close()
      }
    })
  }
}

/** Presses Tab until the focus is in an element. */
async function tabTo(page: Tab, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return
  }
  throw new Error(`The keyboard does not reach ${selector}`)
}
