import { test as base } from '@playwright/test'
import { dressedBuild } from '../../pictures/dressed-build.ts'
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
