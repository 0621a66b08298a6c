// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readFindingText, revisionOf } from '../../../entrypoints/shared/storage/session.ts'
import { records, storedResidence, write } from '../../../entrypoints/shared/storage/storage.ts'
import { record } from '../fixtures/arbitrary-records.ts'
import { button, close, heading, open, openTab, prepare, settled, show } from '../fixtures/popup-stage.tsx'
import { exampleFinding } from '../fixtures/example-finding.ts'

let tab: number
const messages: string[] = []

beforeEach(async () => {
  prepare()
  messages.length = 0
  tab = await openTab('https://social.example/')
  await write(storedResidence, { country: 'AT', land: null })
  await write(records, { version: 2, records: [record({ account: '', service: 'example-social' })] })
  await show(tab, exampleFinding())
})

afterEach(close)

/** A worker that replies with the revision of what is stored after its work. */
function work(does: () => Promise<void> = async () => undefined): void {
  fakeBrowser.runtime.onMessage.addListener((message, _, sendResponse) => {
    messages.push(message?.type)
    void does()
      .then(() => readFindingText(tab))
      .then((text) => sendResponse({ revision: revisionOf(text) }))
    return true
  })
}

const answered = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)))

test('opening reads the device once, the session once for the tab and once for its finding, and asks the worker one thing', async () => {
  const local = vi.spyOn(fakeBrowser.storage.local, 'get')
  const session = vi.spyOn(fakeBrowser.storage.session, 'get')
  work()
  await open(tab)
  await settled(() => expect(button()).not.toBeNull())
  expect(local.mock.calls).toEqual([[['language', 'home', 'records', 'news', 'badge', 'tried', 'feed.text', 'aside']]])
  expect(session.mock.calls.slice(0, 2)).toEqual([[[`seen:${tab}`, 'undo', 'asked-for']], [[expect.stringMatching(/^finding:/)]]])
  await settled(() => expect(messages).toEqual(['look']))
  // Reads after this are the worker's.
  await answered()
  expect([local.mock.calls.length, session.mock.calls.length, messages]).toEqual([1, 2 + 2, ['look']])
})

test('a worker that stores something else is believed at once, and not read again', async () => {
  work(() => show(tab, exampleFinding({ country: 'AT', service: 'example-photos' })))
  await open(tab)
  await settled(() => expect(document.querySelector('header')?.textContent).toContain('Example Photos'))
  await answered()
  expect(messages).toEqual(['look'])
})

test('a worker that has stored nothing any more leaves nothing to show', async () => {
  work(() => fakeBrowser.storage.session.clear())
  await open(tab)
  await settled(() => expect(heading()).toBe('Who trains on me?'))
})

test.each<[string, Record<string, unknown>]>([
  ['still in its place', { records: 'x'.repeat(9) }],
  ['set aside', { aside: [{ key: 'drafts', day: '2026-11-30', value: 'x' }] }],
])('what could not be read is told, and where it can be had: %s', async (_, stored) => {
  await fakeBrowser.storage.local.set(stored)
  work()
  await open(tab)
  const told = () => document.querySelector<HTMLAnchorElement>('footer a.warn')
  await settled(() => expect(told()?.textContent).toContain('could not be read'))
  expect(told()?.getAttribute('href')).toBe('/options.html#data')
})

test('nothing of it is told if all could be read', async () => {
  work()
  await open(tab)
  await settled(() => expect(button()).not.toBeNull())
  expect(document.querySelector('footer a.warn')).toBeNull()
})
