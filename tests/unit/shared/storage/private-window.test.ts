import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { agreeToStoring, askBeforeStoring, mayStoreUnasked, onAgreed } from '../../../../entrypoints/shared/storage/private-window.ts'
import { badge, language, quarantine, read, write, writeTogether, written } from '../../../../entrypoints/shared/storage/storage.ts'
import { placeInPrivateWindow } from '../../fixtures/private-window.ts'

const DECLINED = { key: 'record.storage.declined' }

let end = (): void => undefined

function answer(yes: boolean) {
  const question = vi.fn<() => Promise<boolean>>(async () => yes)
  end = askBeforeStoring(question)
  return question
}

beforeEach(() => placeInPrivateWindow(true))

afterEach(() => {
  end()
  placeInPrivateWindow(false)
})

describe('a page in a private window', () => {
  it('stores nothing while it cannot ask', async () => {
    await expect(write(language, 'de')).rejects.toMatchObject(DECLINED)
    await expect(writeTogether(written(language, 'de'))).rejects.toMatchObject(DECLINED)
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })

  it('stores nothing if the person does not want it, and asks again the next time', async () => {
    const question = answer(false)
    await expect(write(language, 'de')).rejects.toMatchObject(DECLINED)
    await expect(write(language, 'de')).rejects.toMatchObject(DECLINED)
    await expect(writeTogether(written(language, 'de'))).rejects.toMatchObject(DECLINED)
    expect(question).toHaveBeenCalledTimes(2)
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })

  it('stores once they do, does not ask again, and notifies listeners', async () => {
    const question = answer(true)
    const heard = vi.fn<() => void>()
    onAgreed(heard, new AbortController().signal)
    expect(mayStoreUnasked()).toBe(false)
    await write(language, 'de')
    await write(language, 'en')
    await writeTogether(written(language, 'de'))
    expect([await read(language), question.mock.calls.length, heard.mock.calls.length, mayStoreUnasked()]).toEqual(['de', 1, 1, true])
  })

  it('takes a yes that was given elsewhere on the page', async () => {
    const question = answer(false)
    agreeToStoring()
    await write(language, 'de')
    expect([await read(language), question.mock.calls.length]).toEqual(['de', 0])
  })

  it('asks again on the next page', async () => {
    answer(true)
    await write(language, 'de')
    end()
    await expect(write(language, 'en')).rejects.toMatchObject(DECLINED)
  })

  it('neither asks nor stores for a damaged value that it only reads', async () => {
    await fakeBrowser.storage.local.set({ badge: 5 })
    const question = answer(true)
    expect(await read(badge)).toEqual(badge.fallback)
    await Promise.resolve()
    expect(question).not.toHaveBeenCalled()
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ badge: 5 })
    // It is quarantined with the first change that the person makes.
    await write(badge, badge.fallback)
    expect(await read(quarantine)).toMatchObject([{ key: 'badge', value: 5 }])
  })
})

it('a page in any other window stores without a question', async () => {
  placeInPrivateWindow(false)
  await write(language, 'de')
  await writeTogether(written(badge, badge.fallback))
  expect(Object.keys(await fakeBrowser.storage.local.get(null)).toSorted()).toEqual(['badge', 'language'])
})
