import { sentence, word } from '../expected.ts'
import type { Runner } from '../harness-types.ts'
import { COPY, FORM, formClaims, INSERT, linkTo, sentFor, SIGNED_OUT, STEP_1, YES } from './form-claims.ts'

const NEXT = 'https://www.facebook.com/help/contact/712876720715583'
const NO_ACCOUNT = word('without.title').replace('{operator}', 'Meta')
const SIGN_IN = word('form.sign-in').replace('{service}', 'Facebook')

/** Pages without the form: the panel says so, offers other ways, and takes it back if the form appears after all. */
export function formAbsentSpecs({ test, expect }: Runner): void {
  const { offers, offersNot, says, inserts } = formClaims(expect)

  test('form-gone: says that there is no form, and leads on in the order of the rules, at a press', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=form-gone`)
    await says(extension, page, word('form.nothing'))
    await offersNot(extension, page, STEP_1, COPY, INSERT, YES)
    const offered = await extension.badgeButtons(page)
    const routes = ['route-facebook-form-2025', 'route-portal', 'route-facebook-general', 'route-privacy-centre', 'route-letter-eea']
    expect(offered.filter((name) => name.endsWith(word('new-tab')))).toEqual(routes.map(linkTo))
    const before = await extension.addresses()
    await extension.pressBadge(page, linkTo('route-facebook-form-2025'))
    await expect.poll(async () => (await extension.addresses()).filter((one) => !before.includes(one))).toEqual([NEXT])
    await page.bringToFront()
    await extension.pressBadge(page, linkTo('route-letter-eea'))
    await expect.poll(async () => (await extension.addresses()).some((one) => one.endsWith('/letter.html?kind=objection'))).toBe(true)
  })

  test('form-gone: names what may be the reason, and what someone without an account can try', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=form-gone`)
    await says(extension, page, word('form.nothing'))
    await extension.pressBadge(page, word('absent.title'))
    await says(extension, page, word('absent.vpn'))
    await extension.pressBadge(page, NO_ACCOUNT)
    await says(extension, page, sentence('route-third-party.without'))
    await offers(extension, page, linkTo('route-third-party'))
    await extension.pressBadge(page, linkTo('route-letter-eea'))
    const letter = '/letter.html?kind=objection&account=none'
    await expect.poll(async () => (await extension.addresses()).some((one) => one.endsWith(letter))).toBe(true)
  })

  test('form-changed: says that the form is another one, and offers a reason to copy and other ways', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=form-changed`)
    await says(extension, page, word('form.changed'))
    await offersNot(extension, page, STEP_1, INSERT, YES)
    await offers(extension, page, linkTo('route-portal'))
    await extension.pressBadge(page, word('form.reason'))
    await offers(extension, page, COPY)
    await offersNot(extension, page, INSERT)
  })

  test('form-sent, opened directly: does not start over, claims nothing, and can still be told', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=form-sent`)
    await says(extension, page, word('form.nothing'))
    await offersNot(extension, page, STEP_1, COPY, YES)
    await extension.pressBadge(page, word('form.ask'))
    await offers(extension, page, YES)
    expect(await sentFor(extension)).toEqual([])
  })

  test('form-late: a form that comes after all brings the steps back', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=form-late`)
    await says(extension, page, word('form.nothing'))
    await page.evaluate(() => dispatchEvent(new Event('sample-shows-form')))
    await offers(extension, page, STEP_1)
    await inserts(extension, page)
  })

  test('a person who is redirected to a help page is told so there', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=form-gone`)
    await page.evaluate(() => history.replaceState({}, '', '/help/'))
    await says(extension, page, word('form.nothing'))
    await offers(extension, page, linkTo('route-portal'))
    await page.evaluate(() => history.pushState({}, '', '/sample.person'))
    await expect.poll(async () => (await extension.readBadge(page, 'text')).includes(word('form.nothing'))).toBe(false)
  })

  test('a person who is not signed in is told to sign in first', async ({ extension }) => {
    const page = await extension.open(`${FORM}?signed-out`)
    await says(extension, page, SIGNED_OUT)
    const other = await extension.open(FORM)
    await offers(extension, other, INSERT)
    expect((await extension.readBadge(other, 'text')).includes(SIGNED_OUT)).toBe(false)
  })

  test('facebook-login in place of the form: says to sign in', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=facebook-login&signed-out`)
    await says(extension, page, SIGN_IN)
    await offersNot(extension, page, STEP_1, COPY)
  })
}
