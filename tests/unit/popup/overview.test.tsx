// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { findService, overview } from '../../../entrypoints/background/rules/overview.ts'
import { currentIndex } from '../../../entrypoints/background/rules/rules-store.ts'
import { read, storedResidence, usedServices, write } from '../../../entrypoints/shared/storage/storage.ts'
import { button, close, enter, heading, open, openTab, prepare, pressed, settled, show } from '../fixtures/popup-stage.tsx'
import { carryExample } from '../fixtures/example/files.ts'
import { exampleFinding } from '../fixtures/example-finding.ts'

let tab: number

beforeEach(async () => {
  carryExample()
  prepare()
  tab = await openTab('https://www.example.org/')
})

afterEach(close)

function work(): void {
  fakeBrowser.runtime.onMessage.addListener((message, _, sendResponse) => {
    if (message?.type === 'survey') void overview().then(sendResponse)
    else if (message?.type === 'service') void findService(message.service).then(sendResponse)
    else if (message?.type === 'directory') void currentIndex().then(({ index }) => sendResponse(index))
    else sendResponse('nonsense')
    return true
  })
}

const sum = () => document.querySelector('.sum')?.textContent

describe('the popup on a page without a service', () => {
  test('another site: nothing here, even with an old finding', async () => {
    await show(tab, exampleFinding())
    await open(tab)
    await settled(() => expect(heading()).toBe('Who trains on me?'))
    await enter('input[type=search]', 'example photos')
    await settled(() => expect(document.querySelector('.found')?.textContent).toContain('Example Photos'))
  })

  test('there it says on demand what holds on each service', async () => {
    await write(storedResidence, { country: 'JP', land: null })
    work()
    await open(tab)
    await settled(() => expect(heading()).toBe('Who trains on me?'))
    await enter('input[type=search]', 'example photos')
    await settled(() => expect(pressed('Example Photos')?.textContent).toContain('no objection form is known here'))
    await act(() => pressed('Example Photos')?.click())
    await settled(() => expect(button()).not.toBeNull())
    await act(() => pressed('All services')?.click())
    await settled(() => expect(heading()).toBe('Who trains on me?'))
  })

  test('it counts what the person uses, and shows what is left to do', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    await write(usedServices, [{ service: 'example-photos', on: true }])
    work()
    await open(tab)
    await settled(() => expect(sum()).toBe('1 service: 1 on'))
    expect(document.querySelector('.group-todo li')?.textContent).toContain('Example Photos')
    expect(document.querySelector('a[href="/checkup.html"]')).not.toBeNull()
  })

  test('a service that was found can be ticked there', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    work()
    await open(tab)
    await settled(() => expect(sum()).toBe('No service is ticked yet.'))
    await enter('input[type=search]', 'example photos')
    await settled(() => expect(pressed('Example Photos')).not.toBeUndefined())
    await act(() => document.querySelector<HTMLInputElement>('.found input')?.click())
    await settled(() => expect(sum()).toBe('1 service: 1 on'))
    expect(await read(usedServices)).toEqual([{ service: 'example-photos', on: true }])
  })

  test('a country that is only guessed is marked as a guess, as on every other screen', async () => {
    fakeBrowser.runtime.onMessage.addListener((message, _, sendResponse) => {
      const person = { country: 'AT', land: null, guessed: true }
      if (message?.type === 'survey') void overview().then((found) => sendResponse({ ...found, person }))
      return true
    })
    await open(tab)
    await settled(() => expect(document.querySelector('header .country')?.textContent).toContain('Austria?'))
  })
})
