import { carryExample } from '../../fixtures/example/files.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Browser } from 'wxt/browser'
import { handleMessage } from '../../../../entrypoints/background/messages/handlers.ts'
import type { FormHelp } from '../../../../entrypoints/shared/page/form-help.ts'
import type { FormMessage } from '../../../../entrypoints/shared/messages.ts'
import { logFormOpened } from '../../../../entrypoints/shared/records/log-sent.ts'
import { forgetTab } from '../../../../entrypoints/shared/storage/session.ts'
import { badge, storedResidence, read, records, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { addressOf } from '../../fixtures/example-finding.ts'

const FORM = addressOf('form-social')
const PORTAL = addressOf('portal-one')
const CLOCK = { today: '2026-11-20', now: '2026-11-20T10:00:00.000Z' }

beforeEach(async () => {
  carryExample()
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
  await write(storedResidence, { country: 'AT', land: null })
})

const say = (message: FormMessage, url: string = FORM, tab = 7, incognito = false): Promise<unknown> | undefined =>
  handleMessage(message, { id: fakeBrowser.runtime.id, frameId: 0, url, tab: { id: tab, incognito } as Browser.tabs.Tab })

type Sent = Extract<FormMessage, { type: 'form-sent' }>
const sent = (url = FORM, service: string | null = null, more: Partial<Sent> = {}): Sent => ({
  type: 'form-sent',
  url,
  service,
  account: null,
  press: crypto.randomUUID(),
  evenPrivate: false,
  ...more,
})

async function seen(url = FORM, tab = 7): Promise<FormHelp> {
  return (await say({ type: 'form-seen', url, language: 'de', signedIn: true }, url, tab)) as FormHelp
}

const services = async () => (await read(records)).records.map(({ service, dates }) => [service, dates.sent])

describe('a form that was submitted', () => {
  it('is known when the page reloads in the same tab, for a while', async () => {
    await say({ type: 'form-submitted', url: FORM })
    expect([(await seen()).submitted, (await seen(FORM, 8)).submitted]).toEqual([true, false])
    vi.setSystemTime(new Date('2026-11-23T12:11:00'))
    expect((await seen()).submitted).toBe(false)
  })

  it('is forgotten once the person has answered, and with the tab', async () => {
    await say({ type: 'form-submitted', url: FORM })
    await say(sent(FORM, null))
    expect((await seen()).submitted).toBe(false)
    await say({ type: 'form-submitted', url: FORM })
    await forgetTab(7)
    expect((await seen()).submitted).toBe(false)
  })

  it('leaves no address and no text behind', async () => {
    await say({ type: 'form-submitted', url: `${FORM}?secret=1` })
    expect(await fakeBrowser.storage.session.get(null)).toEqual({
      'submitted:7': { route: 'form-social', at: Date.now() },
    })
  })
})

describe('another form of the same company', () => {
  const OTHER = 'https://social.example/contact/200001'

  it('leads to the objection form as long as there is something to object', async () => {
    expect(await seen(OTHER)).toMatchObject({ kind: 'other' })
    await say(sent())
    expect(await seen(OTHER)).toBeNull()
  })

  it('is never noted as an objection', async () => {
    expect(await say(sent(OTHER), OTHER)).toBeNull()
    expect(await services()).toEqual([])
  })
})

describe('a form that was sent', () => {
  it('is noted, and the answer says what comes next', async () => {
    expect(await say(sent(FORM, null))).toMatchObject({
      lines: { length: 4 },
    })
    expect(await services()).toEqual([['example-social', '2026-11-23']])
    expect((await seen()).notices).toHaveLength(1)
  })

  it('is noted although the record was opened on a day that is still to come, and the answer says the day that is stored', async () => {
    const clock = { today: '2026-11-24', now: '2026-11-24T01:00:00.000Z' }
    await write(records, { version: 2, records: logFormOpened([], { service: 'example-social', route: null }, 'one', clock) })
    expect(await say(sent())).toMatchObject({ lines: expect.arrayContaining([expect.stringContaining('23 November 2026')]) })
    expect(await services()).toEqual([['example-social', '2026-11-23']])
  })

  it('for another account has a record of its own, told apart without the names that the person gave', async () => {
    await say(sent())
    const named = (await read(records)).records.map((one) => ({ ...one, account: 'my secret name' }))
    await write(records, { version: 2, records: named })
    const { accounts } = await seen()
    expect(accounts['example-social']).toMatchObject([{ id: named[0]?.id, label: expect.stringContaining('23 November 2026') }])
    expect(JSON.stringify(accounts)).not.toContain('secret')
    await say(sent())
    expect(await services()).toHaveLength(2)
  })

  it('for the account that is named is a new round of it, and touches no other', async () => {
    await say(sent())
    await say(sent())
    const before = (await read(records)).records
    vi.setSystemTime(new Date('2026-11-25T12:00:00'))
    await say(sent(FORM, null, { account: before[1]?.id ?? '' }))
    const now = (await read(records)).records
    expect(now).toHaveLength(2)
    expect(now).toContainEqual(before[0])
    expect(now).toContainEqual(expect.objectContaining({ id: before[1]?.id, dates: expect.objectContaining({ sent: '2026-11-25' }) }))
  })

  it('is said to be recorded only if it is', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    expect(await say(sent(FORM, null))).toBeNull()
  })

  it('at the portal is noted for the service that the person chose, and for none that the rules do not know', async () => {
    await say(sent(PORTAL, 'example-photos'), PORTAL)
    expect(await say(sent(PORTAL, 'no-such'), PORTAL)).toBeNull()
    expect(await say(sent(PORTAL, null), PORTAL)).toBeNull()
    expect(await services()).toEqual([['example-photos', '2026-11-23']])
  })

  it('on a page that is no form is nothing', async () => {
    const url = 'https://social.example/'
    expect(await say(sent(url), url)).toBeNull()
    expect(await services()).toEqual([])
  })
})

describe('what was noted', () => {
  it('covers linked accounts once the person has said so, and one undo reverts both', async () => {
    const one = sent()
    await say(one)
    expect(await say({ type: 'form-linked', press: one.press, covers: 'linked' })).toBe(true)
    expect((await read(records)).records).toMatchObject([{ covers: 'linked' }])
    expect(await say({ type: 'form-undo', press: one.press })).toBe(true)
    expect(await services()).toEqual([])
  })

  it('is not said to be undone or covered if that is not so', async () => {
    const one = sent()
    await say(one)
    await say(sent())
    expect(await say({ type: 'form-undo', press: one.press })).toBe(false)
    expect(await say({ type: 'form-linked', press: crypto.randomUUID(), covers: 'linked' })).toBe(false)
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    expect(await say({ type: 'form-linked', press: one.press, covers: 'linked' })).toBe(false)
  })
})

describe('in a private window', () => {
  it('nothing is stored before the person has been told that it stays', async () => {
    expect(await say({ type: 'form-seen', url: FORM, language: 'de', signedIn: true }, FORM, 7, true)).toMatchObject({ private: true })
    expect(await say(sent(), FORM, 7, true)).toBeNull()
    expect(await services()).toEqual([])
    expect(await say(sent(FORM, null, { evenPrivate: true }), FORM, 7, true)).toMatchObject({ lines: expect.anything() })
    expect(await services()).toEqual([['example-social', '2026-11-23']])
  })

  it('no other is called private', async () => expect((await seen()).private).toBe(false))
})

it('at the portal, the panel begins with the service for which the person set out', async () => {
  await write(records, { version: 2, records: logFormOpened([], { service: 'example-photos', route: null }, 'one', CLOCK) })
  expect(await seen(PORTAL)).toMatchObject({ kind: 'portal', from: 'example-photos' })
})

it('the panel knows the corner of the badge, to leave it free', async () => {
  expect((await seen()).badgeCorner).toBe('bottom-end')
  await write(badge, { on: true, corner: 'top-end', mutes: [] })
  expect((await seen()).badgeCorner).toBe('top-end')
  await write(badge, { on: false, corner: 'top-end', mutes: [] })
  expect((await seen()).badgeCorner).toBe(null)
})

describe('where the person wants the panel', () => {
  it('is kept from one form to the next', async () => {
    expect((await seen()).place).toBe(null)
    expect(await say({ type: 'form-place', place: 'start' })).toBe(true)
    expect((await seen()).place).toBe('start')
  })

  it('is not kept of a private window, and not said to be if the device is full', async () => {
    expect(await say({ type: 'form-place', place: 'start' }, FORM, 7, true)).toBe(false)
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    expect(await say({ type: 'form-place', place: 'top' })).toBe(false)
    expect((await seen()).place).toBe(null)
  })
})

it('the panel carries the sign of what holds here', async () =>
  expect((await seen()).sign).toEqual({ arm: 'level', colour: expect.stringContaining('light-dark(') }))

it('the letter opens in a tab of the extension, on a message of the page that does not reveal where', async () => {
  await say({ type: 'form-letter' })
  const tabs = await fakeBrowser.tabs.query({})
  expect(tabs.map(({ url }) => url)).toContain(fakeBrowser.runtime.getURL('/letter.html?kind=objection'))
})
