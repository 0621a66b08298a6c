import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { wakeWorker } from '../../fixtures/wake-worker.ts'

const FACEBOOK = 'https://www.facebook.com/'
const GROUP = `${FACEBOOK}groups/1`

beforeEach(async () => {
  const done = () => Promise.resolve()
  Object.assign(fakeBrowser.action, { setTitle: done, setIcon: done, setBadgeBackgroundColor: done })
  await fakeBrowser.storage.local.set({ home: { country: 'AT', land: null } })
})

describe('whether someone is signed in', () => {
  const ask = vi.fn<() => Promise<unknown>>()
  beforeEach(async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: ask.mockReset() })
  })

  it.each([true, false])('is asked of the page when the person looks: %s', async (signedIn) => {
    ask.mockResolvedValue(signedIn)
    const { handlePageVisit, evaluateForPopup, readFindingOf } = await wakeWorker()
    await handlePageVisit(1, FACEBOOK)
    expect([ask.mock.calls, await readFindingOf(1)]).toMatchObject([[], { signedIn: null }])
    await evaluateForPopup(1, FACEBOOK)
    expect(ask.mock.calls).toEqual([[1, { type: 'signed-in', cookies: ['c_user'] }, { frameId: 0 }]])
    expect(await readFindingOf(1)).toMatchObject({ signedIn })
  })

  it('is known of the next page of the service, and of no other service', async () => {
    ask.mockResolvedValue(true)
    const { evaluateForPopup, handlePageVisit, readFindingOf } = await wakeWorker()
    await evaluateForPopup(1, FACEBOOK)
    await handlePageVisit(2, GROUP)
    await handlePageVisit(3, 'https://www.instagram.com/')
    expect([await readFindingOf(2), await readFindingOf(3)]).toMatchObject([{ signedIn: true }, { signedIn: null }])
  })

  it('is still known after everything else was forgotten, even by a freshly started worker', async () => {
    ask.mockResolvedValue(true)
    await (await wakeWorker()).evaluateForPopup(1, FACEBOOK)
    await (await wakeWorker()).invalidateCache()
    const { handlePageVisit, readFindingOf } = await wakeWorker()
    await handlePageVisit(1, FACEBOOK)
    expect(await readFindingOf(1)).toMatchObject({ signedIn: true })
  })

  it("is known at once to a freshly started worker, so that nothing changes before the person's eyes", async () => {
    ask.mockResolvedValue(true)
    await (await wakeWorker()).evaluateForPopup(1, FACEBOOK)
    const { evaluateForPopup, readFindingOf } = await wakeWorker()
    const found: unknown[] = []
    ask.mockImplementation(async () => {
      found.push(await readFindingOf(1))
      return true
    })
    await evaluateForPopup(1, FACEBOOK)
    expect(found).toMatchObject([{ signedIn: true }])
  })

  it.each([
    ['nobody listens there', () => ask.mockRejectedValue(new Error('Receiving end does not exist'))],
    ['the page is too busy to answer', () => ask.mockReturnValue(new Promise(() => undefined))],
    ['the answer is nonsense', () => ask.mockResolvedValue('yes')],
  ])('stays unknown if %s', async (_, happens) => {
    happens()
    const { evaluateForPopup, readFindingOf } = await wakeWorker()
    await evaluateForPopup(1, FACEBOOK)
    expect(await readFindingOf(1)).toMatchObject({ state: 'training', signedIn: null })
  })

  it('is asked of no service whose login has no cookie that says so', async () => {
    const { evaluateForPopup } = await wakeWorker()
    await evaluateForPopup(1, 'https://web.whatsapp.com/')
    expect(ask).not.toHaveBeenCalled()
  })
})
