// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ImportPart } from '../../../entrypoints/options/sections/ImportPart.tsx'
import { exportRecords } from '../../../entrypoints/shared/records/import-export.ts'
import { read, triedWays, usedServices, write } from '../../../entrypoints/shared/storage/storage.ts'
import { exampleI18n } from '../fixtures/example-finding.ts'

const NOW = '2026-11-30T12:00:00.000Z'
const FILE = exportRecords([], [], NOW, {
  ticks: [
    { service: 'example-chat', on: true },
    { service: 'example-social', on: true },
  ],
  tried: [],
})
const WAY = { optOut: 'example-form', url: 'https://example.com/form', worked: true, day: '2026-11-20' }

afterEach(() => act(() => render(null, document.body)))

async function choose(text: string): Promise<void> {
  await act(() => render(<ImportPart i18n={exampleI18n()} />, document.body))
  const field = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('There is no field for a file')
  Object.defineProperty(field, 'files', { value: [new File([text], 'records.json')] })
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

async function says(text: string): Promise<void> {
  await vi.waitFor(async () => {
    await act(() => undefined)
    expect(document.body.textContent).toContain(text)
  })
}

const go = () => act(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Import now')?.click())

test('an import says how many ticks it adds, adds them, and leaves what was said here', async () => {
  await write(usedServices, [{ service: 'example-social', on: false }])
  await choose(FILE)
  await says('1 tick in the list of services')
  await go()
  await vi.waitFor(async () =>
    expect(await read(usedServices)).toEqual([
      { service: 'example-social', on: false },
      { service: 'example-chat', on: true },
    ]),
  )
})

test('ticks that could not be stored are not called imported', async () => {
  await choose(FILE)
  await says('2 ticks in the list of services')
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))
  await go()
  await vi.waitFor(async () => {
    await act(() => undefined)
    expect(document.querySelector('output')?.textContent).toMatch(/not/)
  })
  expect(await read(usedServices)).toEqual([])
})

test('an import adds which ways worked; of two answers the later counts', async () => {
  const later = { optOut: 'example-switch', url: 'https://example.com/switch', worked: false, day: '2026-11-25' }
  await write(triedWays, [later])
  await choose(exportRecords([], [], NOW, { ticks: [], tried: [WAY, { ...later, worked: true, day: '2026-11-24' }] }))
  await says('1 answer to whether a way worked')
  await go()
  await vi.waitFor(async () => expect(await read(triedWays)).toEqual([later, WAY]))
})
