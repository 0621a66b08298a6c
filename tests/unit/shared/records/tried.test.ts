import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { mergeTried, orderByTried, triedOf, withTried, type Tried } from '../../../../entrypoints/shared/records/tried.ts'
import { change, quarantine, read, triedWays } from '../../../../entrypoints/shared/storage/storage.ts'

const way = (id: string) => ({ id, url: `https://law.example/${id}` })
const WAYS = ['form', 'portal', 'letter'].map(way)
const said = (id: string, worked: boolean): Tried => ({ optOut: id, url: way(id).url, worked, day: '2026-11-23' })
const order = (tried: readonly Tried[]) => orderByTried(WAYS, tried).map(({ id }) => id)

describe('which way comes first', () => {
  test.each<[string, Tried[], string[]]>([
    ['the rules decide if nothing was said', [], ['form', 'portal', 'letter']],
    ['what worked comes first', [said('letter', true)], ['letter', 'form', 'portal']],
    ['what did not work comes last', [said('form', false)], ['portal', 'letter', 'form']],
    ['both', [said('form', false), said('letter', true)], ['letter', 'portal', 'form']],
    ['nothing worked: the order of the rules', WAYS.map(({ id }) => said(id, false)), ['form', 'portal', 'letter']],
    ['a new address is a new chance', [{ ...said('form', false), url: 'https://law.example/old' }], ['form', 'portal', 'letter']],
    ['what is said of a way that is gone', [said('fax', true)], ['form', 'portal', 'letter']],
  ])('%s', (_, tried, ids) => {
    expect(order(tried)).toEqual(ids)
  })

  test('no opt-out is lost or doubled, and each that worked comes before each that did not', () => {
    const any = fc.array(fc.record({ optOut: fc.constantFrom('form', 'portal', 'letter', 'fax'), worked: fc.boolean() }))
    fc.assert(
      fc.property(any, (all) => {
        const tried = all.reduce<Tried[]>((list, { optOut, worked }) => withTried(list, way(optOut), worked, '2026-11-23'), [])
        const ids = order(tried)
        expect(ids.toSorted()).toEqual(['form', 'letter', 'portal'])
        const words = ids.map((id) => triedOf(way(id), tried)?.worked)
        expect(words.lastIndexOf(true)).toBeLessThan(words.includes(false) ? words.indexOf(false) : words.length)
      }),
    )
  })
})

describe('what is kept of it', () => {
  beforeEach(() => fakeBrowser.storage.local.clear())

  test('the last answer for each opt-out, until it is removed', async () => {
    const say = (worked: boolean | null) => change(triedWays, (all) => withTried(all, way('form'), worked, '2026-11-23'))
    await say(true)
    await say(false)
    expect(await read(triedWays)).toEqual([said('form', false)])
    await say(null)
    expect(await read(triedWays)).toEqual([])
  })

  test('what can be read of a damaged list, which itself is set aside', async () => {
    const damaged = [said('form', false), { optOut: 'portal' }, 3]
    await fakeBrowser.storage.local.set({ tried: damaged })
    expect(await read(triedWays)).toEqual([said('form', false)])
    await change(triedWays, (all) => [...all, said('portal', true)])
    expect(await read(triedWays)).toEqual([said('form', false), said('portal', true)])
    expect((await read(quarantine)).map(({ value }) => value)).toEqual([damaged])
  })
})

test('of what was said here and in a file the later word on each way counts, and none is lost', () => {
  const day = fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03')
  const list = fc.array(fc.record({ optOut: fc.constantFrom('form', 'portal', 'letter'), worked: fc.boolean(), day }))
  const full = (all: { optOut: string; worked: boolean; day: string }[]) => all.map((one) => ({ ...one, url: way(one.optOut).url }))
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('form', 'portal', 'letter')), list, day, (ids, file, before) => {
      const here = ids.map((id) => ({ ...said(id, true), day: before }))
      const there = full(file)
      const merged = mergeTried(here, there)
      expect(new Set(merged.map(({ optOut }) => optOut))).toEqual(new Set([...here, ...there].map(({ optOut }) => optOut)))
      expect(merged).toHaveLength(new Set(merged.map(({ optOut }) => optOut)).size)
      const days = (id: string) => [...here, ...there].filter(({ optOut }) => optOut === id).map((one) => one.day)
      expect(merged.map(({ day: kept }) => kept)).toEqual(merged.map(({ optOut }) => days(optOut).toSorted().at(-1)))
      const mine = here.filter((one) => days(one.optOut).every((other) => other <= one.day))
      expect(merged).toEqual(expect.arrayContaining(mine))
      expect(mergeTried(merged, there)).toEqual(merged)
    }),
  )
})
