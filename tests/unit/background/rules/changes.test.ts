import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Baseline } from '../../../../entrypoints/shared/feed/schemas.ts'
import { installExtension, wakeWorker } from '../../fixtures/feed-world.ts'
import { policy, route } from '../../fixtures/small-rules.ts'

const paused = { serial: 2026120101, published: '2026-12-01', policies: [policy({ status: 'paused' })] }

beforeEach(async () => {
  installExtension(null)
  await fakeBrowser.storage.local.set({ home: { country: 'AT', land: null } })
})

async function unread(): Promise<string[]> {
  const { noteChanges, storage } = await wakeWorker()
  await noteChanges()
  return (await storage.read(storage.ruleChanges)).map(({ kind, id }) => `${kind} ${id}`)
}

it('a first start is no news', async () => {
  expect(await unread()).toEqual([])
})

it('an update of the extension that brings other rules is news, until it was read, and only once', async () => {
  await unread()
  installExtension(null, paused)
  expect(await unread()).toEqual(['policy-paused policy-eea'])
  expect(await unread()).toEqual(['policy-paused policy-eea'])
  await fakeBrowser.storage.local.set({ news: [] })
  expect(await unread()).toEqual([])
})

it('news that were not read wait for the next, and a later word replaces an earlier one', async () => {
  await unread()
  installExtension(null, paused)
  await unread()
  installExtension(null, { serial: 2026120201, published: '2026-12-02', optOuts: [route({ asks: { reason: 'required' } })] })
  expect(await unread()).toEqual(['policy-active policy-eea', 'route-asks form-eea'])
})

it('older rules are no news', async () => {
  installExtension(null, paused)
  await unread()
  installExtension(null)
  expect(await unread()).toEqual([])
})

it('another country is no news, and takes back the news for the one before', async () => {
  await unread()
  installExtension(null, paused)
  await unread()
  await fakeBrowser.storage.local.set({ home: { country: 'US', land: null } })
  expect(await unread()).toEqual([])
})

it('an unreadable baseline is made again', async () => {
  await unread()
  await fakeBrowser.storage.local.set({ 'news.baseline': 'nonsense', news: 5 })
  installExtension(null, paused)
  expect(await unread()).toEqual([])
})

it('what the first release kept is still read, and is no news because more is compared now', async () => {
  await unread()
  const stored = await fakeBrowser.storage.local.get('news.baseline')
  const kept = Baseline.parse(stored['news.baseline'])
  const marks = ['status', 'basis', 'since', 'until', 'uses', 'form', 'right', 'url', 'asks', 'outcome', 'joinable']
  const facts = kept.facts.map((fact) => ({
    ...fact,
    marks: Object.fromEntries(Object.entries(fact.marks).filter(([name]) => marks.includes(name))),
  }))
  expect(facts).not.toEqual(kept.facts)
  const old = { kind: 'route-moved', id: 'form-old', services: ['facebook'], date: '2026-11-20' }
  await fakeBrowser.storage.local.set({ 'news.baseline': { ...kept, facts }, news: [old] })
  installExtension(null, { serial: 2026120101, published: '2026-12-01' })
  expect(await unread()).toEqual(['route-moved form-old'])
})

it('news say what it was and what it is, and are read back so', async () => {
  await unread()
  installExtension(null, paused)
  const { noteChanges, storage } = await wakeWorker()
  await noteChanges()
  expect(await storage.read(storage.ruleChanges)).toMatchObject([
    { before: { status: 'active', claim: 'reported' }, after: { status: 'paused', claim: 'reported' } },
  ])
})

it('what was read is gone everywhere, and what was not shown yet waits for its own service', async () => {
  const change = { kind: 'policy-uses' as const, date: '2026-12-01' }
  const here = { ...change, id: 'policy-social', services: ['facebook', 'threads'] }
  const elsewhere = { ...change, id: 'policy-chat', services: ['whatsapp'] }
  await fakeBrowser.storage.local.set({ news: [here, elsewhere] })
  const { handleMessage } = await import('../../../../entrypoints/background/messages/handlers.ts')
  const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }
  await handleMessage({ type: 'news-read', ids: ['policy-social'] }, popup)
  expect(await fakeBrowser.storage.local.get('news')).toEqual({ news: [elsewhere] })
})

it('only news about the service at hand call the person', async () => {
  const { rulesFor } = await wakeWorker()
  const { personOf } = await import('../../../../entrypoints/background/rules/find-for-user.ts')
  const index = await rulesFor('facebook')
  const news = [{ kind: 'right' as const, id: 'a', services: ['facebook'], date: '2026-12-01' }]
  expect(personOf(index, { country: 'AT', land: null }, { objectionStatus: null, by: null, detail: null }, news, 'facebook').news).toEqual([
    'a',
  ])
  expect(personOf(index, { country: 'AT', land: null }, { objectionStatus: null, by: null, detail: null }, news, 'threads').news).toEqual(
    [],
  )
})
