// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { badge, storedResidence, read, write } from '../../../entrypoints/shared/storage/storage.ts'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { close, open, openTab, prepare, pressed, settled, show, unfold } from '../fixtures/popup-stage.tsx'
import { exampleFinding } from '../fixtures/example-finding.ts'

let tab: number

beforeEach(async () => {
  prepare()
  tab = await openTab('https://social.example/')
  await write(storedResidence, { country: 'AT', land: null })
  await show(tab, exampleFinding())
})

afterEach(async () => {
  await close()
  location.hash = ''
})

describe('the badge is hidden in the popup', () => {
  test.each([
    ['Hide on pages like this', { scope: 'page', service: 'example-social', context: 'feed' }, 'Hidden on pages like this one'],
    ['Hide on Example Social', { scope: 'site', service: 'example-social', context: null }, 'Hidden on Example Social'],
    ['Hide until something changes', { scope: 'until-change', service: null, context: null }, 'Hidden until something changes'],
    ['Hide everywhere, always', { scope: 'ever', service: null, context: null }, 'Hidden everywhere'],
  ])('%s: hides the badge as far as that, says so, and takes it back', async (choice, mute, said) => {
    await open(tab)
    await settled(() => expect(document.querySelector('.badge-switch')).not.toBeNull())
    await unfold('Badge')
    await act(() => pressed(choice)?.click())
    await settled(async () => expect((await read(badge)).mutes).toMatchObject([mute]))
    await settled(() => expect(document.querySelector('.badge-switch')?.textContent).toContain(said))
    expect(pressed('Hide everywhere')).toBeUndefined()
    await act(() => pressed('Show again')?.click())
    await settled(async () => expect((await read(badge)).mutes).toEqual([]))
  })

  test('who comes from the menu of the badge finds the choices open', async () => {
    location.hash = '#badge'
    await open(tab)
    await settled(() => expect(pressed('Hide everywhere')).not.toBeUndefined())
  })

  test('a badge that could not be hidden is not said to be', async () => {
    await open(tab)
    await settled(() => expect(document.querySelector('.badge-switch')).not.toBeNull())
    await unfold('Badge')
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await act(() => pressed('Hide everywhere')?.click())
    await settled(() => expect(document.querySelector('[role=alert]')?.textContent).toBe(words['record.storage.full']))
    expect(document.querySelector('.badge-switch')?.textContent).not.toContain('Hidden')
  })

  test('a mute that applies here is listed and can be undone', async () => {
    const finding = exampleFinding()
    await show(tab, finding)
    const mute = { scope: 'site', service: 'example-social', context: null, day: '2026-11-23', serial: finding.rules.serial } as const
    const elsewhere = { ...mute, service: 'example-photos' }
    await write(badge, { on: true, corner: 'bottom-end', mutes: [mute, elsewhere] })
    await open(tab)
    await settled(() => expect(document.querySelector('.badge-switch')?.textContent).toBe('Badge: hidden'))
    await unfold('Badge: hidden')
    expect(document.querySelector('.badge-switch')?.textContent).toContain('Hidden on Example Social')
    await act(() => pressed('Show again')?.click())
    await settled(async () => expect((await read(badge)).mutes).toEqual([elsewhere]))
    await settled(() => expect(document.querySelector('.badge-switch')?.textContent).not.toContain('Hidden'))
  })
})
