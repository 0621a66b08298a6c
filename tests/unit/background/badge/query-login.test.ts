import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { carry, filesOf } from '../../fixtures/example/files.ts'
import { formRules, PAGES } from '../../fixtures/example/forms.ts'
import { wakeWorker } from '../../fixtures/wake-worker.ts'

const SOCIAL = 'https://social.example/'
const GROUP = `${SOCIAL}groups/1`

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
  carry(filesOf(formRules()))
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
    await handlePageVisit(1, SOCIAL)
    expect([ask.mock.calls, await readFindingOf(1)]).toMatchObject([[], { signedIn: null }])
    await evaluateForPopup(1, SOCIAL)
    expect(ask.mock.calls).toEqual([[1, { type: 'signed-in', cookies: ['social_user'] }, { frameId: 0 }]])
    expect(await readFindingOf(1)).toMatchObject({ signedIn })
  })

  it('is known of the next page of the service, and of no other service', async () => {
    ask.mockResolvedValue(true)
    const { evaluateForPopup, handlePageVisit, readFindingOf } = await wakeWorker()
    await evaluateForPopup(1, SOCIAL)
    await handlePageVisit(2, GROUP)
    await handlePageVisit(3, 'https://photos.example/')
    expect([await readFindingOf(2), await readFindingOf(3)]).toMatchObject([{ signedIn: true }, { signedIn: null }])
  })

  it('is still known after everything else was forgotten, even by a freshly started worker', async () => {
    ask.mockResolvedValue(true)
    await (await wakeWorker()).evaluateForPopup(1, SOCIAL)
    await (await wakeWorker()).invalidateCache()
    const { handlePageVisit, readFindingOf } = await wakeWorker()
    await handlePageVisit(1, SOCIAL)
    expect(await readFindingOf(1)).toMatchObject({ signedIn: true })
  })

  it("is known at once to a freshly started worker, so that nothing changes before the person's eyes", async () => {
    ask.mockResolvedValue(true)
    await (await wakeWorker()).evaluateForPopup(1, SOCIAL)
    const { evaluateForPopup, readFindingOf } = await wakeWorker()
    const found: unknown[] = []
    ask.mockImplementation(async () => {
      found.push(await readFindingOf(1))
      return true
    })
    await evaluateForPopup(1, SOCIAL)
    expect(found).toMatchObject([{ signedIn: true }])
  })

  it.each([
    ['nobody listens there', () => ask.mockRejectedValue(new Error('Receiving end does not exist'))],
    ['the page is too busy to answer', () => ask.mockReturnValue(new Promise(() => undefined))],
    ['the answer is nonsense', () => ask.mockResolvedValue('yes')],
  ])('stays unknown if %s', async (_, happens) => {
    happens()
    const { evaluateForPopup, readFindingOf } = await wakeWorker()
    await evaluateForPopup(1, SOCIAL)
    expect(await readFindingOf(1)).toMatchObject({ state: 'training', signedIn: null })
  })

  it('is asked of no service whose login has no cookie that says so', async () => {
    const { evaluateForPopup } = await wakeWorker()
    await evaluateForPopup(1, PAGES.notes)
    expect(ask).not.toHaveBeenCalled()
  })
})
