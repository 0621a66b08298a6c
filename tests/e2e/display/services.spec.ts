import { expectedFinding, expectedGlyph, pageOf, serviceWhere, word } from '../expected.ts'
import { KINDS } from '../journeys/services.ts'
import { answer, expect, granted, KEY, test } from './test.ts'

const AUSTRIA = { home: { country: 'AT', land: null } }
const PAGE = { contentType: 'text/html', body: '<!doctype html><html lang="en"><title>A page</title><p>A page.</p></html>' }
const kinds = KINDS.map(([kind, holds]) => ({ kind, finding: serviceWhere('AT', holds) }))
const operators = new Map(kinds.map(({ finding }) => [finding.service.operatorId, finding.service.operator]))

test('on services of five kinds the key opens what holds there, though none may be watched', async ({ extension, display }) => {
  await extension.store(AUSTRIA)
  const before = await granted(extension)
  for (const { kind, finding } of kinds) {
    const address = pageOf(finding)
    await extension.context.route(address, (route) => route.fulfill(PAGE))
    const page = await extension.open(address)
    const popup = await extension.realPopup(page, async () => display.press(KEY))
    await popup.page.waitForSelector('.headline h1')
    const text = await popup.text()
    expect(text, kind).toContain(finding.service.name)
    expect(text, kind).not.toMatch(/undefined|policy-|route-|\{\w+\}/)
    await popup.close()
    await page.close()
  }
  expect(await granted(extension)).toEqual(before)
  expect(Object.keys(await extension.stored('session')).filter((key) => /^(seen|finding):/.test(key))).toEqual([])
})

test('one question covers all services that someone uses; each company is taken back by itself', async ({ extension, display }) => {
  await extension.store({ ...AUSTRIA, used: kinds.map(({ finding }) => ({ service: finding.service.id, on: true })) })
  const before = await granted(extension)
  const list = await extension.ownPage('/checkup.html')
  await list.focus('.watch-mine button')
  for (const name of operators.values()) expect(await list.innerText('.watch-mine')).toContain(name)
  display.press('Return')
  await answer(extension, display, true)
  await expect.poll(() => list.innerText('.watch-mine output')).toBe(word('checkup.watch.granted'))

  const [first] = kinds
  if (!first) throw new Error('There are no kinds')
  const address = pageOf(first.finding)
  await extension.context.route(address, (route) => route.fulfill(PAGE))
  const page = await extension.open(address)
  const expected = expectedGlyph(expectedFinding(address, { country: 'AT', signedIn: null }))
  await expect.poll(async () => (await extension.toolbar(page)).text).toBe(expected)

  const options = await extension.ownPage('/options.html#sites')
  const watched = options.locator('.watched-list li')
  await expect(watched).toHaveCount(operators.size)
  for (let left = operators.size - 1; left >= 0; left--) {
    const had = await granted(extension)
    const button = watched.first().getByRole('button')
    await button.focus()
    await options.keyboard.press('Enter')
    await expect(watched).toHaveCount(left)
    expect((await granted(extension)).length).toBeLessThan(had.length)
  }
  expect((await granted(extension)).toSorted()).toEqual(before.toSorted())
  await expect.poll(async () => (await extension.toolbar(page)).text).toBe('')
})
