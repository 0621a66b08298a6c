import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createDraftStore, type DraftStore, type StoredDraft } from '../../../entrypoints/letter/draft/draft-store.ts'
import { Draft, NO_DRAFT, OWN_DRAFT } from '../../../entrypoints/shared/storage/drafts.ts'
import { quarantine, change, drafts, read, write } from '../../../entrypoints/shared/storage/storage.ts'
import { unreadValues } from '../../../entrypoints/shared/storage/unread-values.ts'

let over: AbortController
let seen: StoredDraft[]

beforeEach(() => {
  over = new AbortController()
  seen = []
  return () => over.abort()
})

/** Creates a draft store and waits until it has read what is stored. */
async function keep(): Promise<DraftStore> {
  seen = []
  const keeper = createDraftStore(OWN_DRAFT, NO_DRAFT, (kept) => seen.push(kept), over.signal)
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0))
  return keeper
}

const last = (): StoredDraft | undefined => seen.at(-1)

test('what was typed is stored and comes back', async () => {
  const keeper = await keep()
  keeper.edit({ name: 'Ada' })
  keeper.edit({ email: 'ada@example.org' })
  await keeper.save()
  expect((await read(drafts))[OWN_DRAFT]).toMatchObject({ name: 'Ada', email: 'ada@example.org' })
  seen = []
  await keep()
  expect(last()).toMatchObject({ draft: { name: 'Ada' }, stored: true })
})

test('typing is stored by itself, with fewer writes than letters', async () => {
  const keeper = await keep()
  const set = vi.spyOn(fakeBrowser.storage.local, 'set')
  const name = 'Ada Example'
  for (let end = 1; end <= name.length; end++) keeper.edit({ name: name.slice(0, end) })
  await vi.waitFor(async () => expect((await read(drafts))[OWN_DRAFT]).toMatchObject({ name }))
  expect(set.mock.calls.length).toBeLessThan(name.length)
})

test('a page that ends hands over what was typed last, and drafts of other records stay', async () => {
  await write(drafts, { other: { ...NO_DRAFT, name: 'Bo' } })
  const keeper = await keep()
  keeper.edit({ name: 'Ada' })
  keeper.leave()
  over.abort()
  expect((await read(drafts))['other']).toMatchObject({ name: 'Bo' })
  await vi.waitFor(async () => expect((await read(drafts))[OWN_DRAFT]).toMatchObject({ name: 'Ada' }))
})

test('drafts of other records are left alone', async () => {
  await write(drafts, { other: { ...NO_DRAFT, name: 'Bo' } })
  const keeper = await keep()
  keeper.edit({ name: 'Ada' })
  await keeper.save()
  expect(Object.keys(await read(drafts)).toSorted()).toEqual(['other', OWN_DRAFT])
  await keeper.forget()
  expect(Object.keys(await read(drafts))).toEqual(['other'])
  expect(last()).toMatchObject({ draft: NO_DRAFT, stored: false })
})

test('it follows another page, but never over something that is not stored yet', async () => {
  const keeper = await keep()
  await change(drafts, (all) => ({ ...all, [OWN_DRAFT]: { ...NO_DRAFT, name: 'Bo' } }))
  await vi.waitFor(() => expect(last()?.draft.name).toBe('Bo'))
  keeper.edit({ email: 'ada@example.org' })
  await change(drafts, (all) => ({ ...all, [OWN_DRAFT]: { ...NO_DRAFT, name: 'Cy' } }))
  expect(last()?.draft).toMatchObject({ name: 'Bo', email: 'ada@example.org' })
  await keeper.save()
  expect((await read(drafts))[OWN_DRAFT]).toMatchObject({ name: 'Cy', email: 'ada@example.org' })
  expect(last()?.draft).toMatchObject({ name: 'Cy', email: 'ada@example.org' })
})

test('a full storage is said, what was typed stays in sight and is stored with the next change', async () => {
  const keeper = await keep()
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  keeper.edit({ name: 'Ada' })
  await keeper.save()
  expect(last()).toMatchObject({ draft: { name: 'Ada' }, problem: 'record.storage.full' })
  set.mockRestore()
  keeper.edit({ email: 'ada@example.org' })
  await keeper.save()
  expect(last()?.problem).toBeNull()
  expect((await read(drafts))[OWN_DRAFT]).toMatchObject({ name: 'Ada', email: 'ada@example.org' })
})

test('100,000 characters, emoji and right-to-left text come back as they were', async () => {
  const facts = 'א👩‍👩‍👧x '.repeat(9000)
  const keeper = await keep()
  keeper.edit({ facts })
  await keeper.save()
  expect((await read(drafts))[OWN_DRAFT]?.facts).toBe(facts)
})

test('a damaged draft is set aside, one of another version stays readable', async () => {
  await fakeBrowser.storage.local.set({ drafts: { [OWN_DRAFT]: { name: 5 } } })
  const keeper = await keep()
  await vi.waitFor(() => expect(last()).toMatchObject({ draft: NO_DRAFT, stored: false, unread: true }))
  keeper.edit({ name: 'Ada' })
  keeper.leave()
  await keeper.save()
  expect(await read(quarantine)).toMatchObject([{ key: 'drafts', value: { [OWN_DRAFT]: { name: 5 } } }])
  expect((await read(drafts))[OWN_DRAFT]).toMatchObject({ name: 'Ada' })
  expect(Draft.parse({ name: 'Ada', fromLater: true })).toEqual({ ...NO_DRAFT, name: 'Ada' })
})

test('damaged drafts of more than half of the room are not written over by a page that ends', async () => {
  const value = 'x'.repeat(6_000_000)
  await fakeBrowser.storage.local.set({ drafts: value })
  const keeper = await keep()
  await vi.waitFor(() => expect(last()?.unread).toBe(true))
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  keeper.edit({ name: 'Ada' })
  vi.restoreAllMocks()
  keeper.leave()
  await keeper.save()
  expect((await unreadValues()).map((one) => one.value)).toEqual([value])
  expect(last()?.draft).toMatchObject({ name: 'Ada' })
})

/** Closing pages get no lock any more. */
function endTurns(): void {
  vi.spyOn(navigator.locks, 'request').mockImplementation(() => new Promise(() => undefined))
}

test('after a reading that failed, a page that ends writes over no draft of others', async () => {
  await write(drafts, { other: { ...NO_DRAFT, facts: 'long text' }, [OWN_DRAFT]: { ...NO_DRAFT, posts: 'more' } })
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'))
  const keeper = await keep()
  vi.restoreAllMocks()
  endTurns()
  keeper.edit({ name: 'Ada' })
  keeper.leave()
  vi.restoreAllMocks()
  await keep()
  expect(await read(drafts)).toMatchObject({ other: { facts: 'long text' }, [OWN_DRAFT]: { name: 'Ada', posts: 'more' } })
  expect(last()?.draft).toMatchObject({ name: 'Ada', posts: 'more' })
})

test('two pages that end at once both leave what was typed, and it is taken in once', async () => {
  const one = await keep()
  const two = createDraftStore('other', NO_DRAFT, (kept) => seen.push(kept), over.signal)
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(1))
  endTurns()
  one.edit({ facts: 'one' })
  two.edit({ facts: 'two' })
  one.leave()
  two.leave()
  vi.restoreAllMocks()
  await keep()
  expect(await read(drafts)).toMatchObject({ [OWN_DRAFT]: { facts: 'one' }, other: { facts: 'two' } })
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['drafts'])
})

test('what a page left is gone once it is stored after all, or deleted', async () => {
  const keeper = await keep()
  keeper.edit({ name: 'Ada' })
  keeper.leave()
  await keeper.save()
  await vi.waitFor(async () => expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['drafts']))
  endTurns()
  keeper.edit({ name: 'Ada L' })
  keeper.leave()
  vi.restoreAllMocks()
  await keeper.forget()
  await keep()
  expect(await read(drafts)).toEqual({})
})

test('what a page left and cannot be read goes into the export', async () => {
  await fakeBrowser.storage.local.set({ 'draft.left:one': { id: OWN_DRAFT, draft: 'damaged' } })
  await keep()
  expect(await unreadValues()).toMatchObject([{ key: 'draft.left:one', value: { draft: 'damaged' } }])
})

test('two pages that tick different reasons keep both, and what one took away', async () => {
  await write(drafts, { [OWN_DRAFT]: { ...NO_DRAFT, reasons: ['a', 'b'] } })
  const [one, two] = [await keep(), await keep()]
  one.edit({ reasons: ['a', 'b', 'c'] })
  two.edit({ reasons: ['b', 'd'] })
  await one.save()
  await two.save()
  expect((await read(drafts))[OWN_DRAFT]?.reasons.toSorted()).toEqual(['b', 'c', 'd'])
})

test('two pages at once lose no text, in whatever order they store', async () => {
  const field = fc.constantFrom('facts' as const, 'posts' as const, 'ownReason' as const, 'name' as const, 'email' as const)
  const word = fc.stringMatching(/^[a-z]{3,8}$/)
  const typed = fc.array(fc.record({ page: fc.nat(1), field, word, saves: fc.boolean() }), { minLength: 2, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(typed, async (all) => {
      await fakeBrowser.storage.local.clear()
      const ends = new AbortController()
      const shown: (StoredDraft | undefined)[] = [undefined, undefined]
      const pages = shown.map((_, at) => createDraftStore(OWN_DRAFT, NO_DRAFT, (kept) => (shown[at] = kept), ends.signal))
      await vi.waitFor(() => expect(shown.every(Boolean)).toBe(true), { interval: 1 })
      for (const { page, field: name, word: text, saves } of all) {
        pages[page]?.edit({ [name]: `${shown[page]?.draft[name] ?? ''} ${text}` })
        if (saves) await pages[page]?.save()
      }
      for (const page of pages) await page.save()
      const stored = (await read(drafts))[OWN_DRAFT] ?? NO_DRAFT
      for (const { field: name, word: text } of all) expect(stored[name]).toContain(text)
      ends.abort()
    }),
    { numRuns: 40 },
  )
})
