// @vitest-environment happy-dom
import { carryExample } from '../../fixtures/example/files.ts'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handleMessage } from '../../../../entrypoints/background/messages/handlers.ts'
import { App as LetterApp } from '../../../../entrypoints/letter/App.tsx'
import { Page } from '../../../../entrypoints/options/Page.tsx'
import { App } from '../../../../entrypoints/popup/App.tsx'
import { badge, storedResidence, ruleChanges, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { splitRules } from '../../../../rules/engine/split-rules.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { openTab, prepare, settled, show, unfold } from '../../fixtures/popup-stage.tsx'
import { exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

/** Every control that stores something, on a full device: it says so, and shows what is stored. */

const FULL = exampleI18n().t('record.storage.full')
const FAILED = exampleI18n().t('record.storage.failed')
const directory = splitRules(exampleRules()).index
const mutes = [{ scope: 'ever' as const, service: null, context: null, day: '2026-11-23', serial: 1 }]
const granted = vi.fn<() => Promise<boolean>>(async () => true)

beforeEach(() => {
  prepare()
  carryExample()
  Object.assign(fakeBrowser.permissions, { request: granted, remove: granted })
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }
  fakeBrowser.runtime.onMessage.addListener((message, _, reply) => {
    void (message?.type === 'look' ? undefined : handleMessage(message, sender))?.then(reply, () => reply(null))
    return true
  })
})

afterEach(() => act(() => render(null, document.body)))

function fill(): void {
  const full = new Error('QUOTA_BYTES quota exceeded')
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full)
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(full)
}

/** Elements by their visible text, or by kind if they have none. */
const named = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name))
const field = (selector: string) => document.querySelector<HTMLElement>(selector)
const tick = (selector: string) => document.querySelector<HTMLInputElement>(selector)
const list = (selector: string) => document.querySelector<HTMLSelectElement>(selector)
const said = () => document.body.textContent

async function press(name: string): Promise<void> {
  await settled(() => expect(named(name)?.textContent).toBeDefined())
  await act(() => named(name)?.click())
}

async function toggle(selector: string): Promise<boolean> {
  await settled(() => expect(field(selector)).not.toBeNull())
  const before = tick(selector)?.checked
  await act(() => tick(selector)?.click())
  return before ?? false
}

async function choose(selector: string, value: string): Promise<string> {
  await settled(() => expect(field(`${selector} option[value="${value}"]`)).not.toBeNull())
  const select = list(selector)
  const before = select?.value ?? ''
  await act(() => {
    if (select) select.value = value
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  return before
}

/** What a control shows before and after; equal if nothing was stored. */
type Try = () => Promise<readonly [before: unknown, after: () => unknown]>

const switching =
  (selector: string): Try =>
  async () => [await toggle(selector), () => tick(selector)?.checked]
const choosing =
  (selector: string, value: string): Try =>
  async () => [await choose(selector, value), () => list(selector)?.value]
const pressing =
  (name: string): Try =>
  async () => {
    await press(name)
    return [true, () => named(name) !== undefined]
  }

describe('in the popup', () => {
  const change = { kind: 'policy-uses' as const, id: 'policy-social', services: ['example-social'], date: '2026-11-20' }

  test.each<[string, Try, string]>([
    ['the language', choosing('.language select', 'de'), FULL],
    ['the badge on the pages', switching('.badge-switch input'), FULL],
    ['a mute that is taken back', pressing('Show again'), FULL],
    ['news that were read', pressing('Got it'), FAILED],
  ])('%s', async (_, control, sentence) => {
    await write(storedResidence, { country: 'AT', land: null })
    await write(badge, { on: true, corner: 'bottom-end', mutes: mutes.map((one) => ({ ...one, serial: directory.serial })) })
    await write(ruleChanges, [change])
    const tab = await openTab('https://social.example/')
    await show(tab, exampleFinding())
    fill()
    await act(() => render(<App search={`?tab=${tab}`} />, document.body))
    await settled(() => expect(field('.badge-switch')).not.toBeNull())
    await unfold('Badge')
    const [before, after] = await control()
    await settled(() => expect(said()).toContain(sentence))
    expect(after()).toBe(before)
  })

  test('the country', async () => {
    const tab = await openTab('https://social.example/')
    await show(tab, exampleFinding({ person: { guessed: true } }))
    fill()
    await act(() => render(<App search={`?tab=${tab}`} />, document.body))
    await press('Yes')
    await settled(() => expect(said()).toContain(FULL))
    expect(named('Yes')).toBeDefined()
  })
})

describe('in the options', () => {
  test.each<[string, Try, string]>([
    ['the language', choosing('.language select', 'de'), FULL],
    ['the badge on the pages', switching('#badge input.switch'), FULL],
    ['its corner', choosing('#badge select', 'top-end'), FULL],
    ['a mute that is taken back', pressing('Show again'), FULL],
    ['notifications', switching('#reminders input.switch'), FULL],
    [
      'the country',
      async () => {
        const before = await choose('#home select', 'DE')
        await act(() => field('#home button[type=submit]')?.click())
        return [before, () => list('#home select')?.value]
      },
      FULL,
    ],
  ])('%s', async (_, control, sentence) => {
    await write(storedResidence, { country: 'AT', land: null })
    await write(badge, { on: true, corner: 'bottom-end', mutes })
    fill()
    await act(() => render(<Page i18n={exampleI18n()} directory={directory} />, document.body))
    const [before, after] = await control()
    await settled(() => expect(said()).toContain(sentence))
    await settled(() => expect(after()).toBe(before))
    expect(said()).not.toContain(exampleI18n().t('options.saved'))
  })

  test('deleting everything', async () => {
    fill()
    await act(() => render(<Page i18n={exampleI18n()} directory={directory} />, document.body))
    await press(exampleI18n().t('data.delete'))
    await press(exampleI18n().t('record.delete.yes'))
    await settled(() => expect(said()).toContain(FAILED))
    expect(said()).not.toContain(exampleI18n().t('data.delete.done'))
  })
})

test('in the letter: the country', async () => {
  fill()
  await act(() => render(<LetterApp search="?kind=objection" />, document.body))
  await settled(() => expect(named('Yes') ?? field('.picker select')).toBeTruthy())
  if (!named('Yes')) await choose('.picker select', 'DE')
  await act(() => (named('Yes') ?? field('.picker button[type=submit]'))?.click())
  await settled(() => expect(said()).toContain(FULL))
})
