import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { turnFeedOff, turnFeedOn } from '../../../../entrypoints/shared/feed/control.ts'
import { askBeforeStoring } from '../../../../entrypoints/shared/storage/private-window.ts'
import { feedOn, read, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { placeInPrivateWindow } from '../../fixtures/private-window.ts'

vi.mock('../../../../entrypoints/shared/feed/address.ts', () => ({
  feedAddress: () => ({ origin: 'https://rules.example', pattern: 'https://rules.example/*' }),
}))

/** Whether the worker stores the switch; it replies with nothing either way. */
let stores: boolean

beforeEach(() => {
  stores = true
  const yes = async (): Promise<boolean> => true
  Object.assign(fakeBrowser.permissions, { request: yes, remove: yes })
  fakeBrowser.runtime.onMessage.addListener((message, _, reply) => {
    const on = message?.type === 'feed-on'
    void (stores ? write(feedOn, on) : Promise.resolve()).then(() => reply(null))
    return true
  })
})

describe('the feed', () => {
  it('is on, or off, only if that is stored', async () => {
    expect([await turnFeedOn(), await read(feedOn)]).toEqual([true, true])
    await turnFeedOff()
    expect(await read(feedOn)).toBe(false)
  })

  it('says so if it could not be stored', async () => {
    stores = false
    await expect(turnFeedOn()).rejects.toMatchObject({ key: 'record.storage.failed' })
    await write(feedOn, true)
    await expect(turnFeedOff()).rejects.toMatchObject({ key: 'record.storage.failed' })
  })
  describe('in a private window', () => {
    const remove = vi.fn<(of: unknown) => Promise<boolean>>(async () => true)
    let end = (): void => undefined

    beforeEach(() => {
      placeInPrivateWindow(true)
      Object.assign(fakeBrowser.permissions, { remove })
      end = askBeforeStoring(async () => false)
    })

    afterEach(() => {
      end()
      placeInPrivateWindow(false)
    })

    it('is not turned on without a yes, and the host is given back', async () => {
      const asked = vi.fn<() => void>()
      fakeBrowser.runtime.onMessage.addListener(asked)
      await expect(turnFeedOn()).rejects.toMatchObject({ key: 'record.storage.declined' })
      expect([asked.mock.calls.length, remove.mock.calls]).toEqual([0, [[{ origins: ['https://rules.example/*'] }]]])
    })
  })
})
