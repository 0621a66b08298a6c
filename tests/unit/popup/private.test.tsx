// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { badge, storedResidence, read, records, write } from '../../../entrypoints/shared/storage/storage.ts'
import { button, close, open, openTab, prepare, pressed, settled, show, unfold } from '../fixtures/popup-stage.tsx'
import { exampleFinding, exampleI18n } from '../fixtures/example-finding.ts'

const { t } = exampleI18n()
const said = () => document.body.textContent
const asked = vi.fn<(message: unknown) => void>()

const { get } = fakeBrowser.tabs

async function start(incognito: boolean): Promise<void> {
  const tab = await openTab('https://social.example/')
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ ...(await get(id)), incognito }) })
  await write(storedResidence, { country: 'AT', land: null })
  await show(tab, exampleFinding())
  await open(tab)
  await settled(() => expect(button()).not.toBeNull())
}

beforeEach(() => {
  prepare()
  asked.mockReset()
  fakeBrowser.runtime.onMessage.addListener((message, _, reply) => {
    asked(message)
    reply(true)
    return true
  })
})

afterEach(async () => {
  await close()
  Object.assign(fakeBrowser.tabs, { get })
})

async function switchBadge(): Promise<void> {
  if (!document.querySelector('.badge-switch input')) await unfold('Badge')
  await act(() => document.querySelector<HTMLInputElement>('.badge-switch input')?.click())
}

/** Without following the link. */
async function object(): Promise<void> {
  button()?.addEventListener('click', (event) => event.preventDefault())
  await act(() => button()?.click())
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
}

const press = (name: string) => act(() => pressed(name)?.click())

describe('the popup of a private window', () => {
  test('says that what is noted stays, and stores nothing until the person wants it', async () => {
    await start(true)
    expect(said()).toContain(t('private.window'))
    expect(pressed(t('private.store'))).toBeUndefined()
    await switchBadge()
    await settled(() => expect(pressed(t('private.store'))).toBeDefined())
    expect((await read(badge)).on).toBe(true)
    await press(t('private.leave'))
    await settled(() => expect(said()).toContain(t('record.storage.declined')))
    expect([(await read(badge)).on, pressed(t('private.store'))]).toEqual([true, undefined])
  })

  test('stores it once they do, and does not ask again', async () => {
    await start(true)
    await switchBadge()
    await settled(() => expect(pressed(t('private.store'))).toBeDefined())
    await press(t('private.store'))
    await settled(async () => expect((await read(badge)).on).toBe(false))
    await switchBadge()
    await settled(async () => expect((await read(badge)).on).toBe(true))
  })

  test('notes nothing of a form that is opened', async () => {
    await start(true)
    await object()
    expect(asked).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'form-opened' }))
    expect((await read(records)).records).toEqual([])
  })
})

test('the popup of any other window asks nothing', async () => {
  await start(false)
  expect(said()).not.toContain(t('private.window'))
  await switchBadge()
  await settled(async () => expect((await read(badge)).on).toBe(false))
  await object()
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ type: 'form-opened' }))
})
