import { expectedFinding, word } from '../expected.ts'
import { until } from '../until.ts'
import type { Runner, Tab } from '../harness-types.ts'
import { fill, noted, press, textIn } from './own-pages.ts'

const FEED = 'https://www.facebook.com/'
const INSTAGRAM = 'https://www.instagram.com/'
const BUTTON = '.action a.button'

const leadsTo = (popup: Tab) => popup.evaluate(() => document.querySelector('.action a.button')?.getAttribute('href') ?? '')

/** From the badge to the right form, and what the person can set on the way. */
export function popupSpecs({ test, expect }: Runner): void {
  for (const address of [FEED, INSTAGRAM]) {
    test(`the popup on the toolbar leads from ${address} to the first form that the rules name`, async ({ extension }) => {
      const page = await extension.open(address)
      const popup = await extension.realPopup(page)
      await expect.poll(() => popup.attribute(BUTTON, 'href')).toBe(firstForm(address, 'AT'))
      const { service, status, policy } = expectedFinding(address, { country: 'AT' })
      expect(policy !== null && status !== null).toBe(true)
      expect(await popup.text()).toContain(service.name)
      expect(await popup.text()).toContain('Austria')
    })
  }

  test('the one button opens the form in a new tab', async ({ extension }) => {
    const page = await extension.open(FEED)
    const popup = await extension.realPopup(page)
    await expect.poll(() => popup.attribute(BUTTON, 'href')).toBe(firstForm(FEED, 'AT'))
    await popup.click(BUTTON)
    await expect.poll(() => extension.addresses()).toContain(firstForm(FEED, 'AT'))
    expect(page.url()).toBe(FEED)
  })

  test('the popup comes up complete while the worker sleeps', async ({ extension }) => {
    const page = await extension.open(FEED)
    await expect.poll(async () => (await extension.toolbar(page)).text).toBe('AI')
    await extension.worker.kill()
    const popup = await extension.realPopup(page)
    await expect.poll(() => popup.attribute(BUTTON, 'href')).toBe(firstForm(FEED, 'AT'))
  })

  test('first run: the guess is marked as one until the person says yes', async ({ extension }) => {
    const popup = await extension.realPopup(await extension.open(FEED))
    await expect.poll(() => popup.text()).toContain('Right?')
    await popup.click('.first-run button')
    await expect.poll(async () => (await extension.stored('local'))['home']).toEqual({ country: 'AT', land: null })
    await expect.poll(async () => (await popup.text()).includes('Right?')).toBe(false)
    expect(await popup.attribute(BUTTON, 'href')).toBe(firstForm(FEED, 'AT'))
  })

  test('another country brings another law, in the popup and on the toolbar', async ({ extension }) => {
    const page = await extension.open(FEED)
    await expect.poll(async () => (await extension.toolbar(page)).text).toBe('AI')
    const popup = await extension.popupPage(page)
    await pick(popup, 'US')
    await expect.poll(async () => (await extension.stored('local'))['home']).toEqual({ country: 'US', land: null })
    const { state } = expectedFinding(FEED, { country: 'US' })
    expect(state).toBe('no-way-out')
    await expect.poll(async () => (await extension.toolbar(page)).title).toContain(word('state.no-way-out'))
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('United States')
    expect(await popup.evaluate(() => document.querySelector('.action a.button')?.textContent ?? '')).toContain(word('act.limit'))
  })

  for (const address of [FEED, INSTAGRAM]) {
    test(`on ${address} all of the popup is in view without scrolling`, async ({ extension }) => {
      await extension.store({ home: { country: 'AT', land: null } })
      const popup = await extension.realPopup(await extension.open(address))
      await expect.poll(async () => (await popup.reach('.law .said')) !== null).toBe(true)
      const look = async () => {
        const [{ width, height }, button, law] = [await popup.size(), await popup.reach(BUTTON), await popup.reach('.law .said')]
        const foot = await popup.reach('footer')
        // The size is reported in whole pixels.
        const inView = [button, law, foot].every((part) => part && Math.floor(part.bottom) <= height)
        return { width, isShort: height <= 600, inView }
      }
      // The browser resizes the popup after its content.
      await expect.poll(look).toEqual({ width: 360, isShort: true, inView: true })
    })
  }

  test('on the form itself the popup notes that it was sent', async ({ extension }) => {
    await extension.store({ home: { country: 'AT', land: null } })
    const popup = await extension.popupPage(await extension.open(firstForm(FEED, 'AT')))
    await popup.waitForSelector('.action button.button')
    await press(popup, '.action', word('act.sent'))
    await expect
      .poll(async () => (await noted(extension)).map(({ service, dates }) => [service, dates['sent'] !== null]))
      .toEqual([['facebook', true]])
    await expect.poll(() => textIn(popup, 'h1')).toBe(word('state.sent'))
  })

  test('a way that did not work makes room for the next, also the next time', async ({ extension }) => {
    await extension.store({ home: { country: 'AT', land: null } })
    const page = await extension.open(FEED)
    const popup = await extension.popupPage(page)
    const [first, second] = expectedFinding(FEED, { country: 'AT' }).optOuts
    await expect.poll(() => leadsTo(popup)).toBe(first?.url)
    await press(popup, '.action', word('act.others'))
    await press(popup, '.action', word('tried.failed'))
    await expect.poll(() => leadsTo(popup)).toBe(second?.url)
    await expect.poll(async () => JSON.stringify((await extension.stored('local'))['tried'])).toContain(first?.id ?? '?')
    const later = await extension.popupPage(page)
    await expect.poll(() => leadsTo(later)).toBe(second?.url)
  })

  test('on a page for signing in it shows nothing but on demand', async ({ extension }) => {
    await extension.store({ home: { country: 'AT', land: null } })
    const popup = await extension.popupPage(await extension.open(`${FEED}login/`))
    await expect.poll(() => textIn(popup, 'h1')).toBe(word('state.quiet'))
    expect(await textIn(popup, '.law')).toBe('')
    await press(popup, 'main', word('quiet.show').replace('{service}', 'Facebook'))
    await expect.poll(() => textIn(popup, BUTTON)).toContain(word('act.object'))
  })

  test('an objection of old is noted from the popup', async ({ extension }) => {
    await extension.store({ home: { country: 'AT', land: null } })
    const popup = await extension.popupPage(await extension.open(FEED))
    await popup.waitForSelector('.asides')
    await press(popup, '.asides', word('act.already'))
    await fill(popup, '.asides input[type="date"]', '2025-05-20')
    await fill(popup, '.asides select:has(option[value="confirmed"])', 'unknown')
    await press(popup, '.asides', word('record.save'))
    await expect.poll(async () => (await noted(extension)).map(({ dates }) => dates['sent'])).toEqual(['2025-05-20'])
    // Nobody knows whether an answer came: no alarm.
    await expect.poll(() => textIn(popup, 'h1')).toBe(word('headline.unsure'))
  })

  test('someone who is not signed in is told to sign in first', async ({ extension }) => {
    extension.signedIn = false
    const popup = await extension.realPopup(await extension.open(FEED))
    await expect.poll(() => popup.text()).toContain(word('act.sign-in').replace('{service}', 'Facebook'))
    expect(await popup.attribute(BUTTON, 'href')).toBe(firstForm(FEED, 'AT'))
  })

  test('on a page that no rule names the popup shows the services that the person uses', async ({ extension }) => {
    await extension.store({ used: [{ service: 'instagram', on: true }] })
    const popup = await extension.realPopup(await extension.open('https://example.org/'))
    await expect.poll(() => popup.text()).toContain('Instagram')
    expect(await popup.attribute('a[href^="/checkup"]', 'href')).toBe('/checkup.html')
    expect(await popup.attribute(BUTTON, 'href')).toBe(null)
  })

  test('no screen of the popup asks for anything from elsewhere', async ({ extension }) => {
    const page = await extension.open(FEED)
    const popup = await extension.popupPage(page)
    await popup.waitForSelector(BUTTON)
    const hosts = new Set(extension.requests.map((address) => new URL(address).host))
    expect([...hosts]).toEqual(['www.facebook.com'])
    expect(await extension.asked()).toEqual([])
  })
}

/** The id of the first opt-out in the rules that is a form open to the person. */
function firstForm(address: string, country: string): string {
  const { optOuts } = expectedFinding(address, { country })
  const url = optOuts.find(({ kind, offered, for: whom }) => kind === 'form' && offered === 'yes' && whom !== 'anyone')?.url
  if (!url) throw new Error(`The rules name no form for ${address} in ${country}`)
  return url
}

/** Chooses a country as a person does: opens the list, takes one, saves. */
async function pick(popup: Tab, country: string): Promise<void> {
  await popup.waitForSelector('button.country')
  await popup.click('button.country')
  const choose = `(() => {
    const select = document.querySelector('.picker select')
    if (!select?.querySelector('[value="${country}"]')) return false
    select.value = '${country}'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    return true
  })()`
  await until(
    `${country} in the list`,
    () => popup.evaluate<boolean>(choose),
    (chosen) => chosen,
  )
  await popup.click('.picker button[type="submit"]')
}
