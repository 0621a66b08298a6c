// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { FeedPart } from '../../../entrypoints/options/sections/FeedPart.tsx'
import { SystemReminders } from '../../../entrypoints/options/sections/SystemReminders.tsx'
import { createI18n } from '../../../entrypoints/shared/i18n/translator.ts'
import { feedOn, read, notificationSettings, write } from '../../../entrypoints/shared/storage/storage.ts'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }

/** Permissions can be revoked in the browser's own settings, even while one of our pages is open. */
let granted = true
let listeners: (() => void)[]
const i18n = createI18n('en', words, {})
const says = () => document.body.textContent
const control = () => document.querySelector('input')

async function grant(is: boolean): Promise<void> {
  granted = is
  await settle(() => listeners.forEach((tell) => tell()))
}

/** Effects start when `act` ends, and what they load takes a moment. */
async function settle(what: () => void): Promise<void> {
  await act(what)
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
}

beforeEach(() => {
  render(null, document.body)
  granted = true
  listeners = []
  const event = { addListener: (tell: () => void) => listeners.push(tell), removeListener: () => undefined }
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => granted,
      request: async () => (granted = true),
      remove: async () => !(granted = false),
      onAdded: event,
      onRemoved: event,
    },
  })
})

describe('reminders by the browser', () => {
  const show = () => settle(() => render(<SystemReminders i18n={i18n} />, document.body))

  it('are on if the person turned them on and the browser allows them', async () => {
    await write(notificationSettings, { on: true, shown: [] })
    await show()
    expect([control()?.checked, says()?.includes(words['remind.refused'])]).toEqual([true, false])
  })

  it.each(['before', 'while'])('are off, and say why, if the permission was revoked %s the page was open', async (when) => {
    await write(notificationSettings, { on: true, shown: [] })
    granted = when === 'while'
    await show()
    await grant(false)
    expect([control()?.checked, says()?.includes(words['remind.refused'])]).toEqual([false, true])
    await settle(() => control()?.click())
    await grant(true)
    expect([control()?.checked, says()?.includes(words['remind.refused'])]).toEqual([true, false])
  })

  it('say nothing of a permission that nobody wanted', async () => {
    granted = false
    await show()
    expect([control()?.checked, says()?.includes(words['remind.refused'])]).toEqual([false, false])
  })

  it('are taken off the screen before the permission is given back, which is needed for it', async () => {
    await write(notificationSettings, { on: true, shown: ['r@trainspotter 2026-11-20'] })
    const cleared = vi.fn<(id: string) => Promise<boolean>>(async () => granted)
    Object.assign(fakeBrowser.notifications, { clear: cleared, getAll: async () => ({ 'r@trainspotter': true }) })
    await show()
    await settle(() => control()?.click())
    expect(cleared.mock.calls).toEqual([['r@trainspotter']])
    expect(await Promise.all(cleared.mock.results.map(({ value }) => value as Promise<boolean>))).toEqual([true])
    expect(await read(notificationSettings)).toEqual({ on: false, shown: [] })
  })
})

describe('the feed', () => {
  it('is off, and says why, if the host was revoked', async () => {
    vi.stubEnv('WXT_RULES_FEED_URL', 'https://feed.example/feed.txt')
    vi.stubEnv('WXT_RULES_FEED_KEYS', 'a')
    await write(feedOn, true)
    await settle(() => render(<FeedPart i18n={i18n} />, document.body))
    expect(says()).toContain('Newer rules are fetched from feed.example.')
    await grant(false)
    expect(says()).not.toContain('Newer rules are fetched from feed.example.')
    expect(says()).toContain(words['rules.feed.refused'])
    vi.unstubAllEnvs()
  })
})
