// @vitest-environment happy-dom
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App as About } from '../../../../entrypoints/about/App.tsx'
import { App as Checkup } from '../../../../entrypoints/checkup/App.tsx'
import { App as Letter } from '../../../../entrypoints/letter/App.tsx'
import { App as Options } from '../../../../entrypoints/options/App.tsx'
import { App as Popup } from '../../../../entrypoints/popup/App.tsx'
import words from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { storedResidence, write } from '../../../../entrypoints/shared/storage/storage.ts'

// The interface's words cannot be read, in any language.
beforeEach(async () => {
  const { fetch } = globalThis
  vi.stubGlobal('fetch', (path: string) => (path.includes('/words/') ? Promise.reject(new Error('gone')) : fetch(path)))
  fakeBrowser.runtime.onMessage.addListener((_, __, reply) => {
    reply(null)
    return true
  })
  await write(storedResidence, { country: 'DE', land: null })
})

afterEach(() => void act(() => render(null, document.body)))

async function open(page: VNode, what: string): Promise<void> {
  await act(() => render(page, document.body))
  await vi.waitFor(async () => {
    await act(() => undefined)
    expect(document.body.textContent).toContain(what)
  })
}

test.each([
  ['popup', () => <Popup />, 'failed.title'],
  ['check-up', () => <Checkup />, 'failed.title'],
  ['page about a service', () => <About />, 'failed.title'],
  ['letter', () => <Letter />, 'letter.failed'],
  ['options', () => <Options />, 'options.failed'],
] as const)('without any words it says that it cannot be shown, and offers to try again: %s', async (_, draw, key) => {
  await open(draw(), words[key])
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain(words['failed.again'])
})

test('the records can still be exported without any words, and every other part is shown or said to be missing', async () => {
  await open(<Options />, words['options.failed'])
  await vi.waitFor(async () => {
    await act(() => undefined)
    const button = [...document.querySelectorAll<HTMLButtonElement>('#data button')].find((one) => one.textContent === words['data.export'])
    expect(button?.disabled).toBe(false)
  })
  expect(document.body.textContent).toContain(words['part.failed'].replace('{part}', words['options.group.records']))
})
