// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { read, storedResidence, triedWays, write } from '../../../entrypoints/shared/storage/storage.ts'
import { button, close, open, openTab, prepare, pressed, settled, show, unfold } from '../fixtures/popup-stage.tsx'
import { addressOf, exampleFinding, exampleI18n } from '../fixtures/example-finding.ts'

const { t } = exampleI18n()
const FIRST = addressOf('form-social')
const SECOND = addressOf('form-late')
const said = () => document.querySelector('.asides')?.textContent
const leadsTo = () => button()?.getAttribute('href')
const press = (name: string) => act(() => pressed(name)?.click())
let tab: number

async function start(): Promise<void> {
  await open(tab)
  await settled(() => expect(leadsTo()).toBe(FIRST))
  await unfold(t('act.others'))
}

beforeEach(async () => {
  prepare()
  tab = await openTab('https://social.example/')
  await write(storedResidence, { country: 'AT', land: null })
  await show(tab, exampleFinding())
})

afterEach(close)

describe('whether a way worked', () => {
  test('one that did not work makes room for the next, until that is undone', async () => {
    await start()
    await press(t('tried.failed'))
    await settled(() => expect(leadsTo()).toBe(SECOND))
    expect(said()).toContain('that it did not work')
    expect(document.activeElement?.textContent).toContain('that it did not work')
    expect((await read(triedWays)).map(({ optOut, worked }) => [optOut, worked])).toEqual([['form-social', false]])
    await press(t('undo.do'))
    await settled(() => expect(leadsTo()).toBe(FIRST))
    expect(said()).not.toContain('that it did not work')
    expect(await read(triedWays)).toEqual([])
  })

  test('one that did comes first the next time, and is not asked about again', async () => {
    await start()
    await press(t('tried.failed'))
    await settled(() => expect(leadsTo()).toBe(SECOND))
    await press(t('tried.worked'))
    await settled(() => expect(said()).toContain('that it worked'))
    await close()
    await open(tab)
    await settled(() => expect(leadsTo()).toBe(SECOND))
    await unfold(t('act.others'))
    expect(pressed(t('tried.worked'))).toBeUndefined()
  })

  test('nothing is said to be kept that the browser did not keep', async () => {
    await start()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceeded'))
    await press(t('tried.failed'))
    await settled(() => expect(document.querySelector('.action .error')?.textContent).toBeTruthy())
    vi.restoreAllMocks()
    expect([leadsTo(), pressed(t('tried.failed')) !== undefined]).toEqual([FIRST, true])
  })
})

test('in a private window the person is asked first', async () => {
  const { get } = fakeBrowser.tabs
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ ...(await get(id)), incognito: true }) })
  await start()
  await press(t('tried.failed'))
  await settled(() => expect(pressed(t('private.store'))).toBeDefined())
  expect(await read(triedWays)).toEqual([])
  await press(t('private.store'))
  await settled(() => expect(leadsTo()).toBe(SECOND))
  Object.assign(fakeBrowser.tabs, { get })
})
