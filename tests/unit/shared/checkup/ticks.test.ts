import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { salvageList } from '../../../../entrypoints/shared/storage/parse-safely.ts'
import { exportRecords, parseImport } from '../../../../entrypoints/shared/records/import-export.ts'
import { mergeTicks, servicesInUse, Tick, withTick, type Ticks } from '../../../../entrypoints/shared/checkup/ticks.ts'

const service = fc.constantFrom('one', 'two', 'three', 'four')
const anyTicks = fc.uniqueArray(fc.record({ service, on: fc.boolean() }), { selector: (one) => one.service })
const on = (ticks: Ticks, id: string) => ticks.find((one) => one.service === id)?.on

test('what is noted or watched counts as ticked, until the person says otherwise', () => {
  const noted = [{ service: 'one' }, { service: 'one' }, { service: 'two' }]
  expect([...servicesInUse([], noted, ['three'])]).toEqual(['one', 'two', 'three'])
  const said = [
    { service: 'two', on: false },
    { service: 'four', on: true },
  ]
  expect([...servicesInUse(said, noted, ['three'])]).toEqual(['one', 'three', 'four'])
})

test('a tick changes one service, and each is there once', () => {
  fc.assert(
    fc.property(anyTicks, service, fc.boolean(), (ticks, id, yes) => {
      const after = withTick(ticks, id, yes)
      expect(on(after, id)).toBe(yes)
      expect(new Set(after.map((one) => one.service)).size).toBe(after.length)
      expect(after.filter((one) => one.service !== id)).toEqual(ticks.filter((one) => one.service !== id))
    }),
  )
})

test('an import loses no tick of this device, adds what was not said here, and changes nothing the second time', () => {
  fc.assert(
    fc.property(anyTicks, fc.array(fc.record({ service, on: fc.boolean() })), (here, there) => {
      const after = mergeTicks(here, there)
      for (const one of here) expect(on(after, one.service)).toBe(one.on)
      for (const one of there) expect(on(after, one.service)).toBeDefined()
      expect(new Set(after.map((one) => one.service)).size).toBe(after.length)
      expect(mergeTicks(after, there)).toEqual(after)
    }),
  )
})

test('of a damaged list what can be read stays', () => {
  const whole = { service: 'one', on: true }
  expect(salvageList(Tick, [whole, { service: '<b>', on: true }, { service: 'two' }, null])).toEqual([whole])
  expect(salvageList(Tick, 'nonsense')).toBeUndefined()
})

test('10,000 random steps on ticks, with exports and imports in between, lose nothing that was said', () => {
  const step = fc.oneof(
    fc.record({ type: fc.constant('tick' as const), service, on: fc.boolean() }),
    fc.record({ type: fc.constant('move' as const) }),
    fc.record({ type: fc.constant('import' as const), there: anyTicks }),
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 100, maxLength: 100 }), (steps) => {
      let ticks: Ticks = []
      const said = new Map<string, boolean>()
      for (const one of steps) {
        if (one.type === 'tick') {
          ticks = withTick(ticks, one.service, one.on)
          said.set(one.service, one.on)
        } else if (one.type === 'move') {
          const file = parseImport(exportRecords([], [], '2026-11-30T12:00:00.000Z', { ticks, tried: [] }))
          ticks = mergeTicks([], (file.ok && file.answers.ticks) || [])
        } else {
          ticks = mergeTicks(ticks, one.there)
          for (const other of one.there) if (!said.has(other.service)) said.set(other.service, other.on)
        }
        expect(new Map(ticks.map(({ service: id, on: yes }) => [id, yes]))).toEqual(said)
      }
    }),
    { numRuns: 100 },
  )
})
