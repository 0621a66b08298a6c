import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { carryExample } from '../../fixtures/example/files.ts'
import { wakeWorker } from '../../fixtures/wake-worker.ts'

const done = () => Promise.resolve()
const SOCIAL = 'https://social.example/'
const GROUP = `${SOCIAL}groups/1`
const setIcon = vi.fn<() => Promise<void>>(done)

beforeEach(async () => {
  carryExample()
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
  Object.assign(fakeBrowser.action, {
    setTitle: done,
    setIcon: setIcon.mockReset().mockImplementation(done),
    setBadgeBackgroundColor: done,
  })
  await fakeBrowser.storage.local.set({ home: { country: 'AT', land: null } })
})

/** Counts reads of rules, words and storage from now on. */
function effort() {
  const fetched = vi.fn<typeof fetch>(fetch)
  vi.stubGlobal('fetch', fetched)
  const device = vi.spyOn(fakeBrowser.storage.local, 'get')
  const session = vi.spyOn(fakeBrowser.storage.session, 'get')
  return () => ({ fetched: fetched.mock.calls.length, device: device.mock.calls.length, session: session.mock.calls.length })
}

const NOTHING_BUT_THE_SESSION = { fetched: 0, device: 0, session: 1 }

describe('a badge that was evaluated once', () => {
  it('is shown again by a freshly started worker, with one request to the session', async () => {
    const first = await wakeWorker()
    const shown = await first.handlePageVisit(1, SOCIAL)
    const text = vi.spyOn(fakeBrowser.action, 'setBadgeText')
    const woken = await wakeWorker()
    const spent = effort()
    expect(await woken.handlePageVisit(2, SOCIAL)).toEqual(shown)
    expect(spent()).toEqual(NOTHING_BUT_THE_SESSION)
    expect(text).toHaveBeenCalledWith({ tabId: 2, text: 'AI' })
    expect(await woken.readFindingOf(2)).toMatchObject({ state: 'training', context: 'feed' })
  })

  it('is not mixed up with another context or service', async () => {
    const { handlePageVisit, readFindingOf } = await wakeWorker()
    await handlePageVisit(1, SOCIAL)
    await handlePageVisit(2, GROUP)
    await handlePageVisit(3, 'https://photos.example/')
    await handlePageVisit(4, SOCIAL)
    expect(await Promise.all([1, 2, 3, 4].map(readFindingOf))).toMatchObject([
      { context: 'feed' },
      { context: 'group' },
      { service: { id: 'example-photos' } },
      { context: 'feed' },
    ])
  })

  it.each([
    ['the next day', () => void vi.setSystemTime(new Date('2026-11-24T00:01:00'))],
    ['in a browser of other languages', () => void vi.stubGlobal('navigator', { languages: ['de'], locks: navigator.locks })],
  ])('is worked out anew %s', async (_, change) => {
    const { handlePageVisit } = await wakeWorker()
    await handlePageVisit(1, SOCIAL)
    change()
    const spent = effort()
    await handlePageVisit(1, SOCIAL)
    expect(spent().device).toBe(1)
  })

  it('is evaluated again after an invalidation, even by a worker that starts later', async () => {
    const { handlePageVisit, invalidateCache } = await wakeWorker()
    await handlePageVisit(1, SOCIAL)
    await invalidateCache()
    const woken = await wakeWorker()
    const spent = effort()
    await woken.handlePageVisit(1, SOCIAL)
    expect(spent().device).toBe(1)
  })

  it('does not count if the cache was invalidated meanwhile', async () => {
    const { handlePageVisit, invalidateCache } = await wakeWorker()
    const carried = fetch
    vi.stubGlobal('fetch', (path: string) => invalidateCache().then(() => carried(path)))
    await handlePageVisit(1, SOCIAL)
    const spent = effort()
    await handlePageVisit(2, SOCIAL)
    expect(spent().device).toBe(1)
  })

  it('of other pages is kept when a worker wakes because the person looks', async () => {
    await (await wakeWorker()).handlePageVisit(1, SOCIAL)
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.resolve(null) })
    await (await wakeWorker()).evaluateForPopup(2, GROUP)
    const woken = await wakeWorker()
    const spent = effort()
    await woken.handlePageVisit(3, SOCIAL)
    expect(spent()).toEqual(NOTHING_BUT_THE_SESSION)
  })

  it.each(['nonsense', 5, '{"basis":1}', '[]', 'null'])('is worked out anew where the session holds %j', async (stored) => {
    await fakeBrowser.storage.session.set({ answers: stored, 'seen:1': stored })
    const { handlePageVisit, readFindingOf } = await wakeWorker()
    expect(await handlePageVisit(1, SOCIAL)).toMatchObject({ label: 'AI training: on' })
    expect(await readFindingOf(1)).toMatchObject({ state: 'training' })
  })
})

it('if the session is full, the findings of other pages make room', async () => {
  const { handlePageVisit, readFindingOf } = await wakeWorker()
  await handlePageVisit(1, GROUP)
  const { session } = fakeBrowser.storage
  const set = session.set.bind(session)
  Object.assign(session, {
    set: async (values: object) => {
      const room = !Object.keys(await session.get(null)).some((key) => key.startsWith('finding:'))
      if (!room) throw new Error('QuotaBytes quota exceeded')
      return set(values)
    },
  })
  await handlePageVisit(2, SOCIAL).finally(() => Object.assign(session, { set }))
  expect(await readFindingOf(2)).toMatchObject({ context: 'feed' })
  expect(await readFindingOf(1)).toBeNull()
})

it('the finding of the page that fills the memory is there', async () => {
  await (await wakeWorker()).handlePageVisit(1, SOCIAL)
  const { answers } = await fakeBrowser.storage.session.get<{ answers: string }>('answers')
  const known = JSON.parse(answers)
  const [answer] = Object.values(known.places)
  for (let n = Object.keys(known.places).length; n < 60; n++) known.places[`other ${n}`] = answer
  await fakeBrowser.storage.session.set({ answers: JSON.stringify(known) })
  const { handlePageVisit, readFindingOf } = await wakeWorker()
  await handlePageVisit(2, GROUP)
  expect(await readFindingOf(2)).toMatchObject({ context: 'group' })
  expect(await readFindingOf(1)).toBeNull()
})

it('the icon of a tab that said that there are no rules goes back to what it was', async () => {
  const carried = fetch
  vi.stubGlobal('fetch', async (path: string) => (path === '/index.json' ? Promise.reject(new Error('gone')) : carried(path)))
  const broken = await wakeWorker()
  await broken.handlePageVisit(1, SOCIAL)
  expect(await broken.readFindingOf(1)).toEqual({ state: 'failed' })
  vi.stubGlobal('fetch', carried)
  setIcon.mockClear()
  const { handlePageVisit } = await wakeWorker()
  await handlePageVisit(1, SOCIAL)
  expect(setIcon).toHaveBeenCalledWith(expect.objectContaining({ path: expect.objectContaining({ 16: '/icon/16.png' }) }))
})

it('any page gets the same from a worker with a cache as from one that evaluates', async () => {
  const host = fc.constantFrom('social.example', 'photos.example', 'notes.example', 'account.example', 'social.example.evil.example')
  const path = fc.constantFrom('', 'groups/1', 'messages/t/1', 'login', 'contact/100001', 'contact/200001', 'portal/', 'some.page')
  await fc.assert(
    fc.asyncProperty(host, path, async (name, rest) => {
      const address = `https://${name}/${rest}`
      const { handlePageVisit, invalidateCache, readTabState } = await wakeWorker()
      await invalidateCache()
      const first = [await handlePageVisit(1, address), await readTabState(1)]
      const woken = await wakeWorker()
      expect([await woken.handlePageVisit(1, address), await woken.readTabState(1)]).toEqual(first)
    }),
    { numRuns: 25 },
  )
})
