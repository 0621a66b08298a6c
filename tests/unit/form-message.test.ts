import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Browser } from 'wxt/browser'
import { handleMessage } from '../../entrypoints/background/handle-message.ts'
import type { FormHelp } from '../../entrypoints/shared/form-help.ts'
import type { FormMessage } from '../../entrypoints/shared/messages.ts'
import { noteOpened } from '../../entrypoints/shared/note-sent.ts'
import { forgetTab } from '../../entrypoints/shared/session.ts'
import { badge, home, read, records, write } from '../../entrypoints/shared/storage.ts'
import { addressOf } from './fixtures/real-routes.ts'

const FORM = addressOf('route-facebook-form')
const PORTAL = addressOf('route-portal')
const CLOCK = { today: '2026-11-20', now: '2026-11-20T10:00:00.000Z' }

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
  await write(home, { country: 'AT', land: null })
})

const say = (message: FormMessage, url: string = FORM, tab = 7): Promise<unknown> | undefined =>
  handleMessage(message, { id: fakeBrowser.runtime.id, frameId: 0, url, tab: { id: tab } as Browser.tabs.Tab })

async function seen(url = FORM, tab = 7): Promise<FormHelp> {
  return (await say({ type: 'form-seen', url, language: 'de', signedIn: true }, url, tab)) as FormHelp
}

const services = async () => (await read(records)).records.map(({ service, dates }) => [service, dates.sent])

describe('a form that was submitted', () => {
  it('is known when the page comes anew in the same tab, for a while', async () => {
    await say({ type: 'form-submitted', url: FORM })
    expect([(await seen()).submitted, (await seen(FORM, 8)).submitted]).toEqual([true, false])
    vi.setSystemTime(new Date('2026-11-23T12:11:00'))
    expect((await seen()).submitted).toBe(false)
  })

  it('is forgotten once the person has answered, and with the tab', async () => {
    await say({ type: 'form-submitted', url: FORM })
    await say({ type: 'form-sent', url: FORM, service: null, account: null, press: crypto.randomUUID() })
    expect((await seen()).submitted).toBe(false)
    await say({ type: 'form-submitted', url: FORM })
    await forgetTab(7)
    expect((await seen()).submitted).toBe(false)
  })

  it('leaves no address and no text behind', async () => {
    await say({ type: 'form-submitted', url: `${FORM}?secret=1` })
    expect(await fakeBrowser.storage.session.get(null)).toEqual({
      'submitted:7': { route: 'route-facebook-form', at: Date.now() },
    })
  })
})

describe('a form that was sent', () => {
  it('is noted, and the answer says what comes next', async () => {
    expect(await say({ type: 'form-sent', url: FORM, service: null, account: null, press: crypto.randomUUID() })).toMatchObject({
      lines: { length: 3 },
    })
    expect(await services()).toEqual([['facebook', '2026-11-23']])
    expect((await seen()).notices).toHaveLength(1)
  })

  it('is said to be noted only where it is', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    expect(await say({ type: 'form-sent', url: FORM, service: null, account: null, press: crypto.randomUUID() })).toBeNull()
  })

  it('at the portal is noted for the service that the person chose, and for none that the rules do not know', async () => {
    await say({ type: 'form-sent', url: PORTAL, service: 'instagram', account: null, press: crypto.randomUUID() }, PORTAL)
    expect(await say({ type: 'form-sent', url: PORTAL, service: 'no-such', account: null, press: crypto.randomUUID() }, PORTAL)).toBeNull()
    expect(await say({ type: 'form-sent', url: PORTAL, service: null, account: null, press: crypto.randomUUID() }, PORTAL)).toBeNull()
    expect(await services()).toEqual([['instagram', '2026-11-23']])
  })

  it('on a page that is no form is nothing', async () => {
    const url = 'https://www.facebook.com/'
    expect(await say({ type: 'form-sent', url, service: null, account: null, press: crypto.randomUUID() }, url)).toBeNull()
    expect(await services()).toEqual([])
  })
})

it('at the portal, the panel begins with the service for which the person set out', async () => {
  await write(records, { version: 2, records: noteOpened([], { service: 'instagram', route: null }, 'one', CLOCK) })
  expect(await seen(PORTAL)).toMatchObject({ kind: 'portal', from: 'instagram' })
})

it('the panel makes room for a badge in its corner', async () => {
  expect((await seen()).besideBadge).toBe(false)
  await write(badge, { on: true, corner: 'top-end', mutes: [] })
  expect((await seen()).besideBadge).toBe(true)
  await write(badge, { on: false, corner: 'top-end', mutes: [] })
  expect((await seen()).besideBadge).toBe(false)
})

it('the letter opens in a tab of the extension, at a word of the page that says where to nobody', async () => {
  await say({ type: 'form-letter' })
  const tabs = await fakeBrowser.tabs.query({})
  expect(tabs.map(({ url }) => url)).toContain(fakeBrowser.runtime.getURL('/letter.html?kind=objection'))
})
