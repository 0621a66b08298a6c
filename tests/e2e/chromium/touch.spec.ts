import type { Page } from '@playwright/test'
import { createRecord } from '../../../entrypoints/shared/records/transitions.ts'
import { VERSION } from '../../../entrypoints/shared/records/record.ts'
import type { Extension } from './extension.ts'
import { expect, test } from './test.ts'

/** What a finger needs, in CSS pixels (https://www.w3.org/TR/WCAG22/#target-size-enhanced). */
const LEAST = 44
const FACEBOOK = 'https://www.facebook.com/'

/** A page of the extension on a phone. */
async function onPhone(page: Page, until: string): Promise<Page> {
  await page.setViewportSize({ width: 360, height: 740 })
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await page.locator(until).first().waitFor()
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
  return page
}

/** What is too small to be hit with a finger. Links within a sentence are as high as its lines. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    // A press on its label is one on the control.
    const boxes = (one: Element): DOMRect[] => [one, one.closest('label') ?? one].map((part) => part.getBoundingClientRect())
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap((one) => {
      const width = Math.max(...boxes(one).map((box) => box.width))
      const height = Math.max(...boxes(one).map((box) => box.height))
      const inLine = one.matches('a') && getComputedStyle(one).display === 'inline'
      if (inLine || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || width < 2) return []
      const name = `${one.tagName.toLowerCase()}.${one.className} ${one.textContent.trim().slice(0, 40)}`
      return width < least || height < least ? [`${name}: ${Math.round(width)} × ${Math.round(height)}`] : []
    })
  }, LEAST)
}

async function expectFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await page.locator(':is(button, summary):visible').count()).toBeGreaterThan(0)
  expect(await tooSmall(page)).toEqual([])
}

/** Somebody who has sent an objection, and uses services of several companies. */
async function live(extension: Extension): Promise<void> {
  const told = { id: 'one', service: 'facebook', account: 'the choir', route: null }
  const record = createRecord(told, null, { now: '2026-11-20T12:00:00.000Z' })
  await extension.store({
    home: { country: 'AT', land: null },
    language: 'de',
    used: ['facebook', 'instagram', 'chatgpt'].map((service) => ({ service, on: true })),
    records: { version: VERSION, records: [{ ...record, sentBy: 'form', dates: { ...record.dates, sent: '2026-11-20' } }] },
  })
}

test('on a phone every control of the popup, the check-up and the settings can be hit, and nothing is wider than it', async ({
  extension,
}) => {
  await live(extension)
  const site = await extension.open(FACEBOOK)
  await expectFit(await onPhone(await extension.popupPage(site), '.headline h1'))
  await expectFit(await onPhone(await extension.popupPage(await extension.open('https://example.org/')), '.sum'))
  await expectFit(await onPhone(await extension.ownPage('/checkup.html'), '.service-row'))
  await expectFit(await onPhone(await extension.ownPage('/options.html'), '#about'))
})
