import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handlePageVisit } from '../../../../entrypoints/background/badge/page-visit.ts'
import { invalidateCache } from '../../../../entrypoints/background/badge/finding-cache.ts'
import { readFindingOf } from '../../../../entrypoints/shared/storage/session.ts'
import { records, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { after } from '../../fixtures/arbitrary-records.ts'

const told = (...all: ReturnType<typeof after>[]) => write(records, { version: 2, records: all })
const done = () => Promise.resolve()
const FACEBOOK = 'https://www.facebook.com/'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
  Object.assign(fakeBrowser.action, { setTitle: done, setIcon: done, setBadgeBackgroundColor: done })
  return invalidateCache()
})

describe('what is seen follows the records', () => {
  it.each([
    ['sent', after({}, ['send', '2026-11-01'])],
    ['overdue', after({}, ['send', '2026-10-01'])],
    ['objected', after({}, ['send', '2026-10-01'], ['confirm', '2026-10-02'])],
  ])('%s', async (state, one) => {
    await told(one)
    await handlePageVisit(1, FACEBOOK)
    expect(await readFindingOf(1)).toMatchObject({ state, person: { objectionStatus: state, record: 'one' } })
  })

  it.each([
    ['https://www.instagram.com/', 'objected'],
    ['https://www.threads.com/', 'objected'],
    ['https://www.messenger.com/', 'objected'],
    ['https://www.meta.ai/', 'objected'],
    ['https://web.whatsapp.com/', null],
  ])('%s, when the Facebook record covers the linked accounts: %s', async (url, objectionStatus) => {
    await told(after({ covers: 'linked' }, ['send', '2026-10-01'], ['confirm', '2026-10-02']))
    await handlePageVisit(1, url)
    expect(await readFindingOf(1)).toMatchObject({ person: { objectionStatus } })
  })

  it('the record that the button is about is named, its own before one that covers it, and none if there is none', async () => {
    const covering = after({ id: 'covering', service: 'instagram', covers: 'linked' }, ['send', '2026-10-01'], ['confirm', '2026-10-02'])
    const named = async (...all: Parameters<typeof told>) => {
      await told(...all)
      await invalidateCache()
      await handlePageVisit(1, FACEBOOK)
      return Object(await readFindingOf(1)).person.record
    }
    expect(await named(covering)).toBe('covering')
    expect(await named(covering, after({}, ['send', '2026-11-01']))).toBe('one')
    expect(await named(after({}, ['send', '2026-11-01'], ['withdraw', '2026-11-02']))).toBeUndefined()
    expect(await named()).toBeUndefined()
  })

  it('asks the storage of the device once', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get')
    await handlePageVisit(1, FACEBOOK)
    expect(get).toHaveBeenCalledTimes(1)
  })

  it('shows the page even if the records are damaged', async () => {
    await fakeBrowser.storage.local.set({ records: 'nonsense' })
    await handlePageVisit(1, FACEBOOK)
    expect(await readFindingOf(1)).toMatchObject({ person: { objectionStatus: null }, service: { id: 'facebook' } })
  })
})
