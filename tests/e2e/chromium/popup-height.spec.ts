import { test as base } from '@playwright/test'
import { dressedBuild } from '../../pictures/dressed-build.ts'
import { buildRules } from '../../../rules/tools/build.ts'
import { launched } from '../../pictures/launched.ts'
import { SCREENS } from '../../pictures/screens.ts'
import { seed } from '../../pictures/stage.ts'
import { LANGUAGES } from '../../../entrypoints/shared/i18n/translator.ts'
import { expect } from './expect.ts'
import type { Extension } from './extension.ts'

/** Largest popup that browsers allow, in CSS pixels. */
const POPUP = { width: 360, height: 600 }
/** In any state, with all sections closed, at most half as much again. */
const LONGEST = 900
/** For each service that can be picked from the list, at most two lines longer than the screen. */
const OF_A_SERVICE = POPUP.height + 40
/** What most people see most of the time: must fit without scrolling. */
const COMMON = ['training', 'no-way-out', 'not-used', 'sent', 'extended', 'objected', 'quiet'].map((name) => `popup-${name}`)
/** The list of all services grows with their number. */
const OTHERS = ['popup-nothing-here']

const STATES = Object.entries(SCREENS).filter(([name, { unfolded }]) => name.startsWith('popup-') && !unfolded && !OTHERS.includes(name))

/** A browser in which some services are in states that none is in today. */
const test = base.extend<object, { extension: Extension }>({
  extension: [({}, use) => launched(dressedBuild(undefined), use), { scope: 'worker' }],
})

for (const language of LANGUAGES)
  test(`the popup fits: the common states without scrolling, none is long, none scrolls sideways: ${language}`, async ({ extension }) => {
    test.slow()
    const heights: Record<string, number> = {}
    const sideways: string[] = []
    for (const [name, wanted] of STATES) {
      await seed(extension, { ...wanted, stored: { ...wanted.stored, language } })
      const page = await extension.popupPage(await extension.open(wanted.address))
      await page.setViewportSize(POPUP)
      await page.waitForFunction(() => document.querySelector('h1, h2') && !document.querySelector('[aria-busy]'))
      if (wanted.stored?.['news']) await page.waitForSelector('.news')
      const { height, width, room } = await page.evaluate(() => ({
        height: document.body.scrollHeight,
        width: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }))
      heights[name] = height
      if (width > room) sideways.push(name)
    }
    // For anyone who changes the popup: its present heights.
    process.stdout.write(
      `${language}\n${Object.entries(heights)
        .map(([name, height]) => `${String(height).padStart(5)}  ${name}\n`)
        .join('')}`,
    )
    expect(Object.keys(heights)).toEqual(expect.arrayContaining(COMMON))
    expect(Object.entries(heights).filter(([name, height]) => COMMON.includes(name) && height > POPUP.height)).toEqual([])
    expect(Object.entries(heights).filter(([, height]) => height > LONGEST)).toEqual([])
    expect(sideways).toEqual([])
  })

/** In the longest language, and in the one with another law. */
for (const [language, country] of [
  ['de', 'AT'],
  ['de', 'GB'],
  ['en', 'US'],
] as const)
  test(`every service of the list fits, and what is pressed first is in sight: ${language}, ${country}`, async ({ extension }) => {
    test.slow()
    await seed(extension, { country, stored: { language } })
    const page = await extension.popupPage(await extension.open('https://example.org/'))
    await page.setViewportSize(POPUP)
    const heights: [string, number][] = []
    const [below, sideways]: string[][] = [[], []]
    for (const { name } of buildRules().services) {
      await page.locator('input[type=search]').fill(name)
      await page
        .locator('.found .open', { has: page.getByText(name, { exact: true }) })
        .first()
        .click()
      await page.locator('.finding .everything').waitFor()
      const { height, pressed, isWide } = await page.evaluate(() => ({
        height: document.body.scrollHeight,
        pressed: document.querySelector('.action > .asides')?.getBoundingClientRect().bottom ?? 0,
        isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      }))
      heights.push([name, height])
      if (pressed > POPUP.height) below?.push(name)
      if (isWide) sideways?.push(name)
      await page.locator('.crumbs button').click()
    }
    expect(heights.length).toBeGreaterThan(50)
    expect(heights.filter(([, height]) => height > OF_A_SERVICE)).toEqual([])
    expect({ below, sideways }).toEqual({ below: [], sideways: [] })
  })
