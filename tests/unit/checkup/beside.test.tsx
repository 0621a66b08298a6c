// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { language, storedResidence, usedServices, write } from '../../../entrypoints/shared/storage/storage.ts'
import { exampleRules } from '../fixtures/example-rules.ts'
import { closeCheckup, openCheckup, press, settled, sum } from './stage.tsx'

const watchable = (operator: string, name: string, origins: string[], atInstall = false) => ({
  operator,
  name,
  atInstall,
  origins,
  forms: [],
  quiet: [],
})
const WATCHABLES = [
  watchable('example-one', 'Example One', ['https://social.example/*'], true),
  watchable('example-two', 'Example Two', ['https://chat.example/*', 'https://talk.example/*']),
  watchable('example-three', 'Example Three', ['https://three.example/*']),
]

beforeEach(async () => {
  await write(storedResidence, { country: 'AT', land: null })
  await write(language, 'en')
  await write(usedServices, [
    { service: 'example-chat', on: true },
    { service: 'example-social', on: true },
  ])
  const fetched = fetch
  vi.stubGlobal('fetch', (path: string) => (path.endsWith('/watchables.json') ? Promise.resolve(Response.json(WATCHABLES)) : fetched(path)))
})

afterEach(closeCheckup)

const section = (name: string) => document.querySelector(`.${name}`)?.textContent ?? ''

describe('beside the list', () => {
  test('one question to the browser for all services in use, told before; none for those of others or of the install', async () => {
    const request = vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>(() => Promise.resolve(false))
    Object.assign(fakeBrowser.permissions, { request })
    await openCheckup(exampleRules())
    await settled(() => expect(section('watch-mine')).toContain('for the sites of Example Two.'))
    await press('Watch my services')
    expect(request.mock.calls).toEqual([[{ origins: ['https://chat.example/*', 'https://talk.example/*'] }]])
    await settled(() => expect(section('watch-mine')).toContain('nothing has changed'))
  })

  test('what is watched is not requested again, and can be given up in the options', async () => {
    await openCheckup(exampleRules(), ['https://chat.example/*', 'https://talk.example/*'])
    await settled(() => expect(document.querySelector('.watch-mine a')?.getAttribute('href')).toBe('/options.html#sites'))
    expect(document.querySelector('.watch-mine button')).toBeNull()
  })

  test('a text that the browser does not copy is shown to be copied by hand', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'))
    await openCheckup(exampleRules())
    await settled(() => expect(sum()).toBe('2 services: 2 on'))
    await press('Copy as text')
    await settled(() => expect(document.querySelector('.copy-text')?.textContent).toContain('https://chat.example/settings'))
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce()
    await press('Copy as text')
    await settled(() => expect(section('take-away')).toContain('Copied'))
    expect(document.querySelector('.copy-text')).toBeNull()
  })

  test('a service that cannot be read is not left out of the text silently', async () => {
    await openCheckup(exampleRules())
    await settled(() => expect(sum()).toBe('2 services: 2 on'))
    const copied = vi.spyOn(navigator.clipboard, 'writeText')
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('gone'))
    await press('Copy as text')
    await settled(() => expect(document.querySelector('.take-away output')?.textContent).toBeTruthy())
    expect(copied).not.toHaveBeenCalled()
  })

  test('what was done is remembered: the date to check again is shown, and goes into a calendar', async () => {
    await openCheckup(exampleRules())
    await settled(() => expect(sum()).toBe('2 services: 2 on'))
    expect(section('look-again')).toBe('')
    await press('Done', '#row-example-chat')
    await act(() => {
      document.querySelector('.service-row form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    })
    await settled(() => expect(sum()).toBe('2 services: 1 on, 1 switched off'))
    await settled(() => expect(section('look-again')).toContain('Download for your calendar'))
    expect(document.querySelector('.look-again .reminders li')?.textContent).toContain('Example Chat')
  })
})
