import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CHANGE_KINDS, type Change } from '../../../../rules/engine/changes.ts'
import { mergeChanges, newestOfEach } from '../../../../rules/engine/merge-changes.ts'

const SERVICES = ['facebook', 'threads', 'whatsapp']
const change = (more: Partial<Change>): Change => ({
  kind: 'policy-paused',
  id: 'policy',
  services: ['facebook'],
  date: '2026-12-01',
  ...more,
})
const marks = (status: string) => ({ status, claim: 'stated' })

it('goes from what was last read to what holds now', () => {
  const [first, second] = [
    change({ before: marks('active'), after: marks('paused') }),
    change({ kind: 'policy-opt-in', date: '2026-12-02', before: marks('paused'), after: marks('opt-in') }),
  ]
  expect(mergeChanges([second], [first])).toEqual([{ ...second, before: marks('active') }])
})

it('what came back is told by the step before', () => {
  const back = change({ kind: 'policy-active', before: marks('paused'), after: marks('active') })
  expect(mergeChanges([back], [change({ before: marks('active'), after: marks('paused') })])).toEqual([back])
})

it('what is new stays new, as it is now', () => {
  const added = change({ kind: 'event-new', date: '2026-11-28', after: { actor: 'A court', outcome: 'pending' } })
  const decided = change({ kind: 'event-outcome', before: { outcome: 'pending' }, after: { outcome: 'closed' } })
  expect(mergeChanges([decided], [added])).toEqual([{ ...added, after: { actor: 'A court', outcome: 'closed' } }])
})

it('what came and went before it was read is no news', () => {
  const gone = change({ kind: 'route-gone', before: { url: 'https://a.example' } })
  expect(mergeChanges([gone], [change({ kind: 'route-new', after: { url: 'https://a.example' } })])).toEqual([])
  expect(mergeChanges([gone], [change({ kind: 'route-moved' })])).toEqual([gone])
})

it('news for a service that nothing further happened to are kept', () => {
  const both = change({ services: ['facebook', 'threads'], before: marks('active'), after: marks('paused') })
  const one = change({ kind: 'policy-opt-in', before: marks('paused'), after: marks('opt-in') })
  expect(mergeChanges([one], [both])).toEqual([
    { ...one, before: marks('active') },
    { ...both, services: ['threads'] },
  ])
})

it('news of the first release, which told neither, are joined too', () => {
  const told = change({ kind: 'policy-opt-in', before: marks('paused'), after: marks('opt-in') })
  expect(mergeChanges([told], [change({})])).toEqual([told])
})

const anyMarks = fc.option(fc.dictionary(fc.constantFrom('status', 'uses', 'url'), fc.constantFrom('', 'a', 'b')), { nil: undefined })
const anyChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...CHANGE_KINDS),
  id: fc.constantFrom('one', 'two'),
  services: fc.uniqueArray(fc.constantFrom(...SERVICES), { minLength: 1 }),
  date: fc.constant('2026-12-01'),
  before: anyMarks,
  after: anyMarks,
})
/** At most one change of a statement for each service, as there is after a comparison. */
const anyList = fc.uniqueArray(anyChange, { selector: ({ id }) => id, maxLength: 2 })

it('says of each statement and service one thing at most, and loses none but what came and went', () => {
  const keysOf = (all: readonly Change[]) => all.flatMap(({ id, services }) => services.map((service) => `${id} ${service}`))
  fc.assert(
    fc.property(anyList, anyList, (fresh, kept) => {
      const keys = keysOf(mergeChanges(fresh, kept))
      expect(new Set(keys).size).toBe(keys.length)
      const vanished = keysOf(fresh.filter(({ kind }) => kind === 'route-gone'))
      for (const key of keysOf([...fresh, ...kept])) expect(keys.includes(key) || vanished.includes(key)).toBe(true)
    }),
  )
})

it('leaves room for each service, however much changed for others', () => {
  const others = Array.from({ length: 50 }, (_, n) => change({ id: `policy-${n}`, services: ['other'] }))
  const kept = newestOfEach([...others, change({ id: 'policy-mine' })], 20)
  expect(kept.filter(({ services }) => services.includes('other'))).toHaveLength(20)
  expect(kept.at(-1)?.id).toBe('policy-mine')
})
