import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { sight } from '../../../../entrypoints/background/badge/page-visit.ts'
import { sweepTabs } from '../../../../entrypoints/background/badge/prune-tabs.ts'
import { readFindingOf, readKept, seenTabs } from '../../../../entrypoints/shared/storage/session.ts'

const MINUTE = 60_000
const done = () => Promise.resolve()

const query = fakeBrowser.tabs.query

beforeEach(() => {
  Object.assign(fakeBrowser.tabs, { query })
  Object.assign(fakeBrowser.action, { setTitle: done, setIcon: done, setBadgeBackgroundColor: done })
})

async function open(): Promise<number> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://www.facebook.com/' })
  await sight(id, 'https://www.facebook.com/')
  return id
}

/** The fake browser of WXT cannot close its active tab. */
function openNow(...ids: number[]): void {
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve(ids.map((id) => ({ id }))) })
}

it('forgets what was known of closed tabs, and nothing of open ones', async () => {
  const [closed, kept] = [await open(), await open()]
  openNow(kept)
  await sweepTabs(MINUTE)
  expect(await seenTabs()).toEqual([kept])
  expect([await readKept(closed), await readFindingOf(closed)]).toEqual([null, null])
  expect(await readFindingOf(kept)).toMatchObject({ service: { id: 'facebook' } })
})

it('asks the browser at most once a minute', async () => {
  await sweepTabs(3 * MINUTE)
  const closed = await open()
  openNow()
  await sweepTabs(4 * MINUTE - 1)
  expect(await seenTabs()).toEqual([closed])
  await sweepTabs(4 * MINUTE)
  expect(await seenTabs()).toEqual([])
})
