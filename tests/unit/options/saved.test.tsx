// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Page } from '../../../entrypoints/options/Page.tsx'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { storedResidence, write } from '../../../entrypoints/shared/storage/storage.ts'
import { splitRules } from '../../../rules/engine/split-rules.ts'
import { settled } from '../fixtures/letter-page.tsx'
import { exampleI18n } from '../fixtures/example-finding.ts'
import { exampleRules } from '../fixtures/example-rules.ts'

const directory = splitRules(exampleRules()).index

beforeEach(async () => {
  fakeBrowser.runtime.onMessage.addListener((_, __, reply) => {
    reply(null)
    return true
  })
  Object.assign(fakeBrowser.permissions, { request: async () => true, remove: async () => true })
  await write(storedResidence, { country: 'DE', land: null })
  await act(() => render(<Page i18n={exampleI18n()} directory={directory} />, document.body))
  await vi.waitFor(async () => {
    await act(() => undefined)
    if (!document.querySelector('#badge input')) throw new Error('The page is not complete')
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  void act(() => render(null, document.body))
})

const said = (section: string) => document.querySelector(section)?.textContent ?? ''

async function pick(select: string, value: string): Promise<void> {
  await act(() => {
    const field = document.querySelector<HTMLSelectElement>(select)
    if (!field) throw new Error(`There is no ${select}`)
    field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

const flip = (section: string) => act(() => document.querySelector<HTMLInputElement>(`${section} input[type="checkbox"]`)?.click())

const SETTINGS: readonly (readonly [name: string, section: string, change: () => Promise<void>])[] = [
  ['the country', '#home', () => pick('#home select', 'FR')],
  ['the federal state', '#home', () => pick('#home .field ~ .field select', 'BY')],
  ['the language', '#language', () => pick('#language select', 'de')],
  ['the badge', '#badge', () => flip('#badge')],
  ['its corner', '#badge', () => pick('#badge select', 'top-start')],
  ['reminders', '#reminders', () => flip('#reminders')],
]

describe.each(SETTINGS)('%s', (_, section, change) => {
  test('is stored at once, and said to be when it is', async () => {
    expect(said(section)).not.toContain(words['options.saved'])
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    await change()
    await settled(() => expect(said(section)).toContain(words['options.saved']))
    expect(set).toHaveBeenCalledTimes(1)
  })

  test('is not said to be stored if the device is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await change()
    await settled(() => expect(said(section)).toContain(words['record.storage.full']))
    expect(said(section)).not.toContain(words['options.saved'])
  })
})
