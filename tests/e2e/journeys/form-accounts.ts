import { word } from '../expected.ts'
import { pressMeant } from '../press-meant.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { FORM, formClaims, INSERT, sentFor, YES } from './form-claims.ts'
import { noted } from './own-pages.ts'

/** Two people in one browser, on one day: each objection is recorded separately, and can be undone. */
export function formAccountsSpecs({ test, expect }: Runner): void {
  const { offers, offersNot, says } = formClaims(expect)

  async function send(extension: Harness): Promise<Tab> {
    const page = await extension.open(FORM)
    await offers(extension, page, INSERT)
    await page.click('button[type="submit"]')
    await offers(extension, page, YES)
    await pressMeant(extension, page, YES)
    return page
  }

  test('a second account has a record of its own, and an undo takes only that one back', async ({ extension }) => {
    const first = await send(extension)
    await pressMeant(extension, first, word('form.linked.no'))
    await says(extension, first, word('form.linked.alone'))
    const [before] = await noted(extension)
    expect(before).toMatchObject({ covers: 'account' })
    await first.close()

    const page = await send(extension)
    await says(extension, page, word('form.account'))
    await offersNot(extension, page, YES)
    await extension.worker.kill()
    await pressMeant(extension, page, word('form.account.another'))
    await expect.poll(() => sentFor(extension)).toEqual(['facebook', 'facebook'])
    expect(await noted(extension)).toContainEqual(before)

    await pressMeant(extension, page, word('form.linked.yes'))
    await says(extension, page, word('form.linked.covered'))
    await extension.worker.kill()
    await pressMeant(extension, page, word('form.undo'))
    await says(extension, page, word('form.undone'))
    expect(await noted(extension)).toEqual([before])
    await offers(extension, page, YES)
  })
}
