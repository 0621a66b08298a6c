import { fill, press } from '../e2e/journeys/own-pages.ts'
import { screen, seed, unfold } from './stage.ts'
import { SWITCHED_OFF, SCREENS } from './screens.ts'
import { expect, test } from './test.ts'

for (const [name, wanted] of Object.entries(SCREENS))
  test(name, async ({ extension, look }) => {
    await seed(extension, wanted)
    const tab = await extension.open(wanted.address)
    const page = await screen(extension, tab, look, wanted.page)
    if (wanted.unfolded) await unfold(page, wanted.unfolded)
    await expect(page).toHaveScreenshot(`${name}.png`, { fullPage: true })
  })

test('popup-failed', async ({ broken, look }) => {
  const tab = await broken.open('https://www.facebook.com/')
  await expect(await screen(broken, tab, look)).toHaveScreenshot('popup-failed.png', { fullPage: true })
})

test('popup-watch', async ({ extension, look }) => {
  await seed(extension, {})
  const offered = await screen(extension, await extension.open('https://example.org/'), look)
  await fill(offered, 'input[type=search]', 'LinkedIn')
  await press(offered, '.found', 'LinkedIn')
  await offered.waitForSelector('.watch-offer summary')
  await expect(offered).toHaveScreenshot('popup-watch-offered.png', { fullPage: true })
  await offered.click('.watch-offer summary')
  await expect(offered).toHaveScreenshot('popup-watch-asked.png', { fullPage: true })
  await offered.click('.watch-offer button')
  await offered.waitForSelector('.watch-answer .done')
  await expect(offered).toHaveScreenshot('popup-watch-granted.png', { fullPage: true })

  const tab = await extension.open('https://www.linkedin.com/feed/')
  await expect(await screen(extension, tab, look)).toHaveScreenshot('popup-switch.png', { fullPage: true })
  await extension.store(SWITCHED_OFF)
  await expect(await screen(extension, tab, look)).toHaveScreenshot('popup-off.png', { fullPage: true })
  const options = await screen(extension, tab, look, 'options.html')
  await expect(options.locator('.watched-list').last()).toHaveScreenshot('options-watched.png')
})
