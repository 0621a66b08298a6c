import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handlePageVisit } from '../../../../entrypoints/background/badge/page-visit.ts'
import { pruneTabs } from '../../../../entrypoints/background/badge/prune-tabs.ts'
import { readFindingOf, readTabState, knownTabs } from '../../../../entrypoints/shared/storage/session.ts'

const MINUTE = 60_000
const done = () => Promise.resolve()

const query = fakeBrowser.tabs.query

beforeEach(() => {
  Object.assign(fakeBrowser.tabs, { query })
  Object.assign(fakeBrowser.action, { setTitle: done, setIcon: done, setBadgeBackgroundColor: done })
})

async function open(): Promise<number> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://www.facebook.com/' })
  await handlePageVisit(id, 'https://www.facebook.com/')
  return id
}

/** The fake browser of WXT cannot close its active tab. */
function openNow(...ids: number[]): void {
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve(ids.map((id) => ({ id, url: 'https://www.facebook.com/' }))) })
}

it('forgets what was known of closed tabs, and nothing of open ones', async () => {
  const [closed, kept] = [await open(), await open()]
  openNow(kept)
  await pruneTabs(MINUTE)
  expect(await knownTabs()).toEqual([kept])
  expect([await readTabState(closed), await readFindingOf(closed)]).toEqual([null, null])
  expect(await readFindingOf(kept)).toMatchObject({ service: { id: 'facebook' } })
})

it('forgets what was known of a tab whose address is no longer visible', async () => {
  const [left, kept] = [await open(), await open()]
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve([{ id: left }, { id: kept, url: 'https://www.facebook.com/' }]) })
  await pruneTabs(2 * MINUTE)
  expect(await knownTabs()).toEqual([kept])
})

it('asks the browser at most once a minute', async () => {
  await pruneTabs(4 * MINUTE)
  const closed = await open()
  openNow()
  await pruneTabs(5 * MINUTE - 1)
  expect(await knownTabs()).toEqual([closed])
  await pruneTabs(5 * MINUTE)
  expect(await knownTabs()).toEqual([])
})
