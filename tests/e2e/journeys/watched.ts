import { buildRules } from '../../../rules/tools/build.ts'
import { optionalHosts } from '../../../rules/tools/manifest.ts'
import { seriousFaults } from '../axe.ts'
import { word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { openOwn, press, textIn } from './own-pages.ts'
import { isShown, offerToWatch, said, watch, WATCHABLE, watchable } from './watch.ts'

const FEED = WATCHABLE
/** The hosts that the browser grants together. */
const ASKED_FOR = optionalHosts(buildRules())[watchable.operatorId]
const NOTHING = { text: '', title: 'Trainspotter' }

interface Watched extends Runner {
  /** What the browser does after an update of the extension. */
  again: (extension: Harness) => Promise<Harness>
}

/** A service whose hosts were not requested at install: from the offer to the badge, and back. The browser grants it without a prompt. */
export function watchedSpecs({ test, expect, again }: Watched): void {
  const options = async (extension: Harness): Promise<Tab> => openOwn(extension, '/options.html#sites', '.watched-list')
  const isGone = async (extension: Harness, page: Tab): Promise<void> => {
    await expect.poll(() => extension.toolbar(page)).toMatchObject(NOTHING)
    await expect.poll(() => extension.badgeButtons(page)).toEqual([])
  }

  test('a service that was not requested is not watched: its pages do not even wake the worker', async ({ extension }) => {
    await extension.worker.kill()
    const page = await extension.open(FEED)
    expect(await extension.toolbar(page)).toMatchObject(NOTHING)
    expect(await extension.badgeButtons(page)).toEqual([])
    expect(await extension.worker.starts()).toBe(0)
  })

  test('once it is wanted, it shows by itself: in open tabs, on every further page, and after the worker was killed', async ({
    extension,
  }) => {
    const before = await extension.open(FEED)
    await watch(extension, expect)
    await isShown(extension, before, expect)
    await extension.worker.kill()
    const next = await extension.open(FEED)
    await isShown(extension, next, expect)
    await next.click('a[href^="/messaging/"]')
    await expect.poll(() => seenContexts(extension)).toContain('messages')
  })

  test('it goes on after an update of the extension', async ({ extension }) => {
    await watch(extension, expect)
    const later = await again(extension)
    await isShown(later, await later.open(FEED), expect)
  })

  test('given up in the options, the badges go and nothing comes back', async ({ extension }) => {
    await watch(extension, expect)
    const page = await extension.open(FEED)
    await isShown(extension, page, expect)
    const settings = await options(extension)
    await press(settings, '.watched-list', said('watch.stop'))
    await expect.poll(() => textIn(settings, '.watched-list')).toContain(said('watch.stopped'))
    await isGone(extension, page)
    // The script of the open page runs on, but gets no answers.
    await page.click('a[href^="/messaging/"]')
    await isGone(extension, page)
    await isGone(extension, await extension.open(FEED))
    expect(await seenContexts(extension)).toEqual([])
    await watch(extension, expect)
    await expect.poll(async () => (await extension.toolbar(page)).title.startsWith(`${watchable.name}: `)).toBe(true)
    await isShown(extension, await extension.open(FEED), expect)
  })

  test('taken away behind its back, the badges go too, and the options show it', async ({ extension }) => {
    await watch(extension, expect)
    const page = await extension.open(FEED)
    await isShown(extension, page, expect)
    const settings = await options(extension)
    await expect.poll(() => textIn(settings, '.watched-list')).toContain(said('watch.stop'))
    await settings.evaluate(`chrome.permissions.remove({ origins: ${JSON.stringify(ASKED_FOR)} })`)
    await isGone(extension, page)
    await expect.poll(() => textIn(settings, '.watched-list')).toContain(word('watch.none'))
  })

  test('axe finds nothing serious in the offer, its answer and the list, in any language and light', async ({ extension }) => {
    await extension.store({ home: { country: 'AT', land: null } })
    const popup = await offerToWatch(extension)
    await inAnyDress(extension, async (language) => {
      await popup.waitForSelector(`html[lang="${language}"] .watch-offer button`)
      expect(await seriousFaults(popup)).toEqual([])
    })
    await popup.click('.watch-offer button')
    await popup.waitForSelector('.watch-answer .done')
    expect(await seriousFaults(popup)).toEqual([])
    const settings = await options(extension)
    await inAnyDress(extension, async (language) => {
      await settings.waitForSelector(`html[lang="${language}"] .watched-list li`)
      expect(await settings.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false)
      expect(await seriousFaults(settings)).toEqual([])
    })
  })
}

async function inAnyDress(extension: Harness, look: (language: string) => Promise<void>): Promise<void> {
  for (const language of ['de', 'en'])
    for (const scheme of ['light', 'dark'] as const) {
      await extension.store({ language })
      await extension.colours(scheme)
      await look(language)
    }
}

async function seenContexts(extension: Harness): Promise<unknown[]> {
  const kept = Object.entries(await extension.stored('session')).filter(([key]) => key.startsWith('seen:'))
  return kept.flatMap(([, value]) => (isPlace(value) && value.service === watchable.id ? [value.context] : []))
}

function isPlace(value: unknown): value is { service: unknown; context: unknown } {
  return typeof value === 'object' && value !== null && 'service' in value && 'context' in value
}
