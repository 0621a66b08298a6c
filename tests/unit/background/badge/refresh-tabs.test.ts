import { carryExample } from '../../fixtures/example/files.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { invalidateCache } from '../../../../entrypoints/background/badge/finding-cache.ts'
import { BADGE_INPUTS, affectsBadges } from '../../../../entrypoints/background/badge/badge-inputs.ts'
import { refreshTabs } from '../../../../entrypoints/background/badge/refresh-tabs.ts'
import { handlePageVisit } from '../../../../entrypoints/background/badge/page-visit.ts'
import { muteAt, withMute, withoutMute, type MuteScope } from '../../../../entrypoints/shared/badge/mutes.ts'
import { readFindingOf, readTabState, writeTabState } from '../../../../entrypoints/shared/storage/session.ts'
import { badge, change, feedRules, read } from '../../../../entrypoints/shared/storage/storage.ts'
import { exampleFinding } from '../../fixtures/example-finding.ts'
import { STORED_INPUTS } from '../../../../entrypoints/background/badge/evaluate-page.ts'

const FEED = 'https://social.example/'
const done = () => Promise.resolve()
const pushed = vi.fn<(tab: number, message: unknown) => Promise<void>>(done)

beforeEach(async () => {
  carryExample()
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
  pushed.mockReset().mockImplementation(done)
  Object.assign(fakeBrowser.action, { setTitle: done, setIcon: done, setBadgeBackgroundColor: done })
  Object.assign(fakeBrowser.tabs, { sendMessage: pushed })
  await fakeBrowser.storage.local.set({ home: { country: 'AT', land: null } })
  // As the worker does.
  fakeBrowser.storage.local.onChanged.addListener((changes) => void (affectsBadges(changes) && invalidateCache()))
})

async function open(url: string): Promise<number> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url })
  await handlePageVisit(id, url)
  return id
}

describe('when something changes, the badge', () => {
  it('follows in every tab', async () => {
    const tabs = [await open(FEED), await open(`${FEED}groups/1`)]
    await change(badge, (settings) => ({ ...settings, on: false }))
    await refreshTabs()
    expect(pushed.mock.calls).toEqual(expect.arrayContaining(tabs.map((tab) => [tab, { type: 'badge', badge: null }])))
  })

  it('is also evaluated for a tab that was open before the install', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({ url: FEED })
    await refreshTabs()
    expect(await readTabState(id)).toMatchObject({ service: 'example-social', context: 'feed', signedIn: null })
  })

  it('is not set on a tab that has gone elsewhere, and what was known of it is forgotten', async () => {
    await writeTabState(7, { service: 'example-social', context: 'feed', quiet: false, signedIn: true, icon: 'plain' }, exampleFinding())
    const setBadge = vi.spyOn(fakeBrowser.action, 'setBadgeText')
    await refreshTabs()
    expect(setBadge).not.toHaveBeenCalled()
    expect([await readTabState(7), await readFindingOf(7)]).toEqual([null, null])
  })

  it('is sent to the other tabs when one does not listen', async () => {
    const [deaf, other] = [await open(FEED), await open(`${FEED}groups/1`)]
    pushed.mockImplementation((tab) => (tab === deaf ? Promise.reject(new Error('Receiving end does not exist')) : done()))
    await refreshTabs()
    expect(pushed).toHaveBeenCalledWith(other, expect.objectContaining({ type: 'badge' }))
  })

  it('is evaluated once more, not five times, if five changes come together', async () => {
    await open(FEED)
    await Promise.all([refreshTabs(), refreshTabs(), refreshTabs(), refreshTabs(), refreshTabs()])
    expect(pushed.mock.calls.length).toBeLessThanOrEqual(2)
  })
})

it('what was seen last stays, whatever the worker was doing for that tab', async () => {
  const tab = await open(FEED)
  await Promise.all([refreshTabs(), handlePageVisit(tab, `${FEED}groups/1`), handlePageVisit(tab, `${FEED}messages/t/1`), refreshTabs()])
  expect(await readTabState(tab)).toMatchObject({ context: 'messages' })
  expect(await readFindingOf(tab)).toMatchObject({ context: 'messages' })
})

it.each([
  ['home', true],
  ['badge', true],
  ['records', true],
  ['feed.rules', true],
  ['feed.log', false],
  ['drafts', false],
  ['aside', false],
])('a change of %s concerns the tabs: %s', (key, concerned) => expect(affectsBadges({ [key]: {} })).toBe(concerned))

it('everything on which an answer depends concerns the tabs', () => {
  expect([...BADGE_INPUTS].toSorted()).toEqual([...STORED_INPUTS, feedRules].map(({ key }) => key).toSorted())
})

describe('a mute', () => {
  const here = { service: 'example-social', context: 'feed' }
  const mute = (scope: MuteScope) => change(badge, (now) => withMute(now, muteAt(scope, exampleFinding(), '2026-11-23')))

  it.each([
    ['page', here],
    ['site', { service: 'example-social', context: null }],
    ['until-change', { service: null, context: null }],
    ['ever', { service: null, context: null }],
  ] as const)('of scope %s is stored with what it speaks of, and hides the badge', async (scope, place) => {
    const tab = await open(FEED)
    await mute(scope)
    const { mutes } = await read(badge)
    expect(mutes).toMatchObject([{ scope, ...place, day: '2026-11-23' }])
    expect(await handlePageVisit(tab, FEED)).toBeNull()
  })

  it('made twice is stored once, with the later rules', async () => {
    const tab = await open(FEED)
    await mute('until-change')
    await change(badge, (settings) => ({ ...settings, mutes: settings.mutes.map((one) => ({ ...one, serial: 1 })) }))
    expect(await handlePageVisit(tab, FEED)).not.toBeNull()
    await mute('until-change')
    expect((await read(badge)).mutes).toHaveLength(1)
    expect(await handlePageVisit(tab, FEED)).toBeNull()
  })

  it('undone shows the badge again', async () => {
    const tab = await open(FEED)
    await mute('site')
    const { mutes } = await mute('ever')
    for (const one of mutes) await change(badge, (now) => withoutMute(now, one))
    expect((await read(badge)).mutes).toEqual([])
    expect(await handlePageVisit(tab, FEED)).toMatchObject({ corner: 'bottom-end' })
  })
})
