import assert from 'node:assert/strict'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { mergeTicks } from '../../../../entrypoints/shared/checkup/ticks.ts'
import { exportRecords, parseImport } from '../../../../entrypoints/shared/records/import-export.ts'
import { logSentByForm } from '../../../../entrypoints/shared/records/log-sent.ts'
import { planMerge } from '../../../../entrypoints/shared/records/merge-import.ts'
import type { ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { recordDone } from '../../../../entrypoints/shared/records/record-done.ts'
import { keep, lastStep, undoStep, updateRecord, updateRecords } from '../../../../entrypoints/shared/records/record-store.ts'
import { editRecord, transition, transitionsOf } from '../../../../entrypoints/shared/records/transitions.ts'
import { change, read, records, usedServices } from '../../../../entrypoints/shared/storage/storage.ts'
import { storeTick } from '../../../../entrypoints/shared/storage/store-tick.ts'
import { TODAY } from '../../fixtures/arbitrary-records.ts'
import { FailingStorage, type Outcome } from '../storage/failing-storage.ts'

/** One action of a person on one of two open pages; `n` picks the target. */
const anyOperation = fc.record({
  what: fc.constantFrom('tick', 'tick', 'done', 'send', 'step', 'step', 'edit', 'undo', 'delete', 'export', 'import'),
  n: fc.nat(1000),
})
type Operation = typeof anyOperation extends fc.Arbitrary<infer T> ? T : never

/** What happens at the same time, and the outcome of the writes. */
const anyMoment = fc.record({
  both: fc.tuple(anyOperation, anyOperation),
  local: fc.array(fc.constantFrom<Outcome>('stored', 'stored', 'stored', 'full', 'full-once', 'broken', 'stored-and-died'), {
    maxLength: 3,
  }),
  session: fc.array(fc.constantFrom<Outcome>('stored', 'stored', 'full-once'), { maxLength: 2 }),
})

/** What a page was told, and what follows from it. Every change has its own instant, which identifies it in a history. */
interface Told {
  at: string
  stored: boolean
  /** Instants of changes that exist if it was stored; below, of those that may be gone. */
  adds: string[]
  removes: string[]
  ticks?: Map<string, boolean>
}

/** What was reported as stored, and so has to be found. */
interface Ledger {
  noted: Set<string>
  ticks: Map<string, boolean>
  /** The last exported file. */
  file: string
  count: number
}

const SERVICES = ['alpha', 'beta', 'gamma', 'delta']
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)]
const all = async (): Promise<ObjectionRecord[]> => (await read(records)).records
const ticked = async (): Promise<Map<string, boolean>> => new Map((await read(usedServices)).map(({ service, on }) => [service, on]))
const entriesOf = (list: readonly (ObjectionRecord | null)[]): string[] => list.flatMap((one) => one?.history.map(({ at }) => at) ?? [])
const went = (work: Promise<unknown>): Promise<boolean> => work.then(() => true, () => false) // prettier-ignore

async function carryOut({ what, n }: Operation, ledger: Ledger): Promise<Told> {
  ledger.count += 1
  const press = `press-${ledger.count}`
  const at = new Date(Date.parse(TODAY) + ledger.count).toISOString()
  const clock = { today: TODAY, now: at }
  const one = pick(await all(), n)
  const service = pick(SERVICES, n) ?? ''
  const told: Told = { at, stored: false, adds: [], removes: [] }
  const noted = async (writing: Promise<unknown[]>): Promise<Told> => ({ ...told, stored: (await writing).length === 0, adds: [at] })
  switch (what) {
    case 'tick':
      return { ...told, stored: await went(storeTick(service, n % 3 > 0)), ticks: new Map([[service, n % 3 > 0]]) }
    case 'done': {
      const done = { service, account: n % 2 ? `name ${n % 5}` : '', day: TODAY, by: 'switch' as const, route: null, madeUnder: null }
      return noted(keep((list) => recordDone(list, { ...done, answer: 'none' }, press, clock)))
    }
    case 'send': {
      const send = () => keep((list) => logSentByForm(list, { service, route: null, account: null, madeUnder: null, press }, clock), press)
      // If a worker dies while handling the message, it is sent again, and counts once.
      const first = await send()
      const result = await noted(first.length > 0 ? send() : Promise.resolve(first))
      const pressed = (await all()).flatMap(({ history }) => history.filter((entry) => entry.press === press))
      assert.ok(pressed.length <= 1)
      return result
    }
    case 'step': {
      const type = one && pick(transitionsOf(one), n >> 3)
      if (!one || !type) return told
      const step = type === 'send' ? { type, by: 'form' as const } : { type }
      return noted(updateRecord(one.id, (record) => transition(record, step, TODAY, clock)))
    }
    case 'edit':
      return one ? noted(updateRecord(one.id, (record) => editRecord(record, { notes: `note ${at}` }, clock))) : told
    case 'delete': {
      let gone: ObjectionRecord[] = []
      const problems = await updateRecords((list) => {
        gone = list.filter(({ id }) => id === one?.id)
        return list.filter(({ id }) => id !== one?.id)
      })
      return { ...told, stored: problems.length === 0, removes: entriesOf(gone) }
    }
    case 'undo': {
      const last = await lastStep()
      if (!last) return told
      const adds = entriesOf(last.changes.map(({ before }) => before))
      const removes = entriesOf(last.changes.map(({ after }) => after)).filter((entry) => !adds.includes(entry))
      return { ...told, stored: (await undoStep(last.press)).length === 0, adds, removes }
    }
    case 'export':
      ledger.file = exportRecords(await all(), [], at, { ticks: await read(usedServices), tried: [] })
      return told
    case 'import': {
      const file = parseImport(ledger.file)
      if (!file.ok) return told
      const problems = await updateRecords((list) => planMerge(list, file.records).records)
      const stored = problems.length === 0 && (await went(change(usedServices, (here) => mergeTicks(here, file.answers.ticks))))
      const missing = file.answers.ticks.filter(({ service: name }) => !ledger.ticks.has(name))
      return { ...told, stored, adds: entriesOf(file.records), ticks: new Map(missing.map(({ service: name, on }) => [name, on])) }
    }
  }
}

/** Removing actions come last; two of them never run at once, because their order would be unknown. */
const TAKING: readonly Operation['what'][] = ['undo', 'delete']

async function live(
  { both, local, session }: typeof anyMoment extends fc.Arbitrary<infer T> ? T : never,
  ledger: Ledger,
  disk: FailingStorage,
): Promise<void> {
  const first = both.toSorted((a, b) => TAKING.indexOf(a.what) - TAKING.indexOf(b.what))
  const atOnce = !first.every(({ what }) => TAKING.includes(what))
  for (const together of atOnce ? [first] : first.map((one) => [one])) {
    disk.tell(local, session)
    const before = new Map(ledger.ticks)
    const told = await Promise.all(together.map((one) => carryOut(one, ledger)))
    for (const { stored, adds } of told) if (stored) adds.forEach((entry) => ledger.noted.add(entry))
    for (const { stored, removes } of told) if (stored || disk.died) removes.forEach((entry) => ledger.noted.delete(entry))
    const there = new Set(entriesOf(await all()))
    assert.deepEqual([...ledger.noted].filter((entry) => !there.has(entry)), []) // prettier-ignore
    // What was not stored is not partly there either.
    if (!disk.died) for (const { at, stored } of told) assert.ok(stored || !there.has(at), at)
    const now = await ticked()
    const touched = told.flatMap(({ stored, ticks = [] }) => (stored || disk.died ? [...ticks] : []))
    for (const name of new Set([...before.keys(), ...now.keys()])) {
      const allowed = touched.filter(([some]) => some === name).map(([, on]) => on)
      if (allowed.length === 0 || disk.died) allowed.push(...[before.get(name)].filter((on) => on !== undefined))
      assert.ok(allowed.some((on) => on === now.get(name)), `${name}: ${allowed.join()} and not ${now.get(name)}`) // prettier-ignore
    }
    ledger.ticks = now
  }
}

it(
  'of 10,000 operations on two pages at once, with writes that fail and workers that die, all that was said to be stored is there',
  { timeout: 300_000 },
  async () => {
    let done = 0
    const disk = new FailingStorage()
    await fc.assert(
      fc.asyncProperty(fc.array(anyMoment, { minLength: 50, maxLength: 50, size: 'max' }), async (moments) => {
        fakeBrowser.reset()
        disk.tell([], [])
        const ledger: Ledger = { noted: new Set(), ticks: new Map(), file: '', count: 0 }
        for (const moment of moments) await live(moment, ledger, disk)
        done += ledger.count
      }),
      // Shrinking a list of this length takes longer than reading it by eye.
      { numRuns: 100, endOnFailure: true },
    )
    expect(done).toBe(10_000)
  },
)
