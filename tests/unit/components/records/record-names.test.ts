import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesOf } from '../../../../components/records/names-of.ts'
import { after, record, TODAY } from '../../fixtures/arbitrary-records.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'

const i18n = exampleI18n()
const named = (...records: ReturnType<typeof record>[]) => [
  ...namesOf(
    records.map((one) => ({ record: one })),
    i18n,
  ).values(),
]

test('the only one of a service is called by its name, or not at all', () => {
  expect(named(record({ account: ' me ' }), record({ id: 'two', service: 'instagram', account: '' }))).toEqual(['me', ''])
})

test('of several, each says whose it is or when it was sent, as exactly as that is known', () => {
  const one = after({ id: 'a', account: '' }, ['send', '2026-11-05'])
  const about = { ...after({ id: 'b', account: '' }, ['send', '2026-11-01']), about: { sent: 'month' } as const }
  expect(named(one, about, record({ id: 'c', account: 'work' }))).toEqual(['sent on 5 November 2026', 'sent: about November 2026', 'work'])
})

test('two that would be called the same are not', () => {
  const days = fc.constantFrom('2026-10-05', '2026-11-05', TODAY)
  const some = fc.array(fc.record({ account: fc.constantFrom('', ' ', 'me', 'work'), day: days }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(some, (all) => {
      const names = named(...all.map(({ account, day }, at) => after({ id: `r${at}`, account }, ['send', day])))
      expect(new Set(names).size).toBe(all.length)
      for (const name of names) expect(name.trim()).not.toBe('')
    }),
  )
})
