// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Page } from '../../../entrypoints/options/Page.tsx'
import { badge, notificationSettings, read, storedResidence, write } from '../../../entrypoints/shared/storage/storage.ts'
import { splitRules } from '../../../rules/engine/split-rules.ts'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { placeInPrivateWindow } from '../fixtures/private-window.ts'
import { exampleI18n } from '../fixtures/example-finding.ts'
import { exampleRules } from '../fixtures/example-rules.ts'
import { buttonCalled, press, settled } from '../fixtures/letter-page.tsx'

const directory = splitRules(exampleRules()).index
const remove = vi.fn<(of: unknown) => Promise<boolean>>(async () => true)

async function open(): Promise<void> {
  await act(() => render(<Page i18n={exampleI18n()} directory={directory} />, document.body))
  await settled(() => expect(document.querySelector('#badge input')).not.toBeNull())
}

/** The switch of this section. */
const flip = (section: string) => act(() => document.querySelector<HTMLInputElement>(`${section} input[type="checkbox"]`)?.click())
const asking = () => document.querySelector('.private-bar.asking')

beforeEach(async () => {
  remove.mockClear()
  fakeBrowser.runtime.onMessage.addListener((_, __, reply) => {
    reply(null)
    return true
  })
  Object.assign(fakeBrowser.permissions, { request: async () => true, remove })
  await write(storedResidence, { country: 'AT', land: null })
  placeInPrivateWindow(true)
})

afterEach(() => {
  void act(() => render(null, document.body))
  placeInPrivateWindow(false)
})

describe('the options in a private window', () => {
  it('ask before a setting is stored, and leave it as it is if the person says no', async () => {
    await open()
    expect(document.body.textContent).toContain(words['private.window'])
    expect(asking()).toBeNull()
    await flip('#badge')
    await settled(() => expect(asking()).not.toBeNull())
    expect(document.body.textContent).toContain(words['private.stays'])
    await press(words['private.leave'])
    await settled(() => expect(document.querySelector('#badge')?.textContent).toContain(words['record.storage.declined']))
    expect((await read(badge)).on).toBe(true)
    expect(asking()).toBeNull()
  })

  it('store it once they say yes, and say from then on that it stays', async () => {
    await open()
    await flip('#badge')
    await settled(() => expect(asking()).not.toBeNull())
    await press(words['private.store'])
    await settled(async () => expect((await read(badge)).on).toBe(false))
    expect(document.body.textContent).toContain(words['private.stays'])
    await flip('#badge')
    await settled(async () => expect((await read(badge)).on).toBe(true))
  })

  it('put the focus on the question, and back where it was', async () => {
    await open()
    const control = document.querySelector<HTMLInputElement>('#badge input[type="checkbox"]')
    control?.focus()
    await flip('#badge')
    await settled(() => expect(document.activeElement).toBe(asking()))
    await press(words['private.leave'])
    await settled(() => expect(document.activeElement).toBe(control))
  })

  it('give a permission back that was only for what is not stored', async () => {
    await open()
    await flip('#reminders')
    await settled(() => expect(asking()).not.toBeNull())
    await press(words['private.leave'])
    await settled(() => expect(document.querySelector('#reminders')?.textContent).toContain(words['record.storage.declined']))
    expect((await read(notificationSettings)).on).toBe(false)
    expect(remove).toHaveBeenCalledWith({ permissions: ['notifications'] })
  })
})

it('the options in any other window ask nothing', async () => {
  placeInPrivateWindow(false)
  await open()
  expect(document.querySelector('.private-bar')).toBeNull()
  await flip('#badge')
  await settled(async () => expect((await read(badge)).on).toBe(false))
  expect(buttonCalled(words['private.store'])).toBeUndefined()
})
