import assert from 'node:assert/strict'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { transition, editRecord, transitionsOf, type Clock } from '../../../../entrypoints/shared/records/transitions.ts'
import { addRecord, deleteRecord, keep, updateRecord, lastStep, undoStep } from '../../../../entrypoints/shared/records/record-store.ts'
import { newRecord } from '../../../../entrypoints/shared/records/new-record.ts'
import { logFormOpened, logSentByForm } from '../../../../entrypoints/shared/records/log-sent.ts'
import { planMerge } from '../../../../entrypoints/shared/records/merge-import.ts'
import { addDays } from '../../../../rules/engine/calendar.ts'
import { exportRecords, NO_ANSWERS, parseImport } from '../../../../entrypoints/shared/records/import-export.ts'
import { ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { read, records } from '../../../../entrypoints/shared/storage/storage.ts'
import { clockOn, TODAY } from '../../fixtures/arbitrary-records.ts'

/** One action of a person, a page or a second window; `n` picks the target. */
const anyOperation = fc.record({
  what: fc.constantFrom('open', 'send', 'send-again', 'step', 'step', 'step', 'edit', 'add', 'undo', 'delete', 'reimport', 'jump'),
  n: fc.nat(1000),
  days: fc.integer({ min: -400, max: 400 }),
})
type Operation = typeof anyOperation extends fc.Arbitrary<infer T> ? T : never

const LEAST = '2025-06-01'
const MOST = '2199-01-01'

/** Everything that was reported as recorded, and has to be found again. */
interface Ledger {
  clock: Clock
  days: Set<string>
  presses: number
}

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)]
const all = async (): Promise<ObjectionRecord[]> => (await read(records)).records
/** Every date that a record has or had. */
const daysOf = ({ dates, history }: ObjectionRecord): string[] =>
  [dates, ...history.map(({ was }) => was ?? {})].flatMap((some) => Object.values(some).filter((day) => typeof day === 'string'))

async function carryOut({ what, n, days }: Operation, ledger: Ledger): Promise<void> {
  const { clock } = ledger
  const before = await all()
  const one = pick(before, n)
  const press = `press-${(ledger.presses += 1)}`
  switch (what) {
    case 'jump': {
      const day = addDays(clock.today, days)
      ledger.clock = clockOn(day < LEAST || day > MOST ? TODAY : day)
      return
    }
    case 'open':
      return expectStored(keep((list) => ({ ok: true, records: logFormOpened(list, { service: 'facebook', route: null }, press, clock) })))
    case 'send':
    case 'send-again': {
      const account = what === 'send' ? null : (one?.id ?? null)
      const told = { service: one?.service ?? 'facebook', route: null, account, madeUnder: null, press }
      await expectStored(keep((list) => logSentByForm(list, told, clock), press))
      const now = await all()
      // A message that arrives twice, because a worker died while handling it, changes nothing.
      await expectStored(keep((list) => logSentByForm(list, told, clock), press))
      assert.deepEqual(await all(), now)
      assert.equal(now.filter(({ history }) => history.some((change) => change.press === press)).length, 1)
      return
    }
    case 'step': {
      const type = one && pick(transitionsOf(one), days + 400)
      if (!one || !type) return
      const step = type === 'send' ? { type, by: 'form' as const } : { type }
      const problems = await updateRecord(one.id, (record) => transition(record, step, clock.today, clock))
      // Only the law can forbid a step that is offered, never the clock.
      for (const { key } of problems)
        assert.ok(['record.error.no-answer-early', 'record.error.extended-late', 'record.error.not-sent'].includes(key), key)
      return
    }
    case 'edit':
      if (one) await expectStored(updateRecord(one.id, (record) => editRecord(record, { notes: `note ${n}` }, clock)))
      return
    case 'add':
      return expectStored(addRecord(newRecord(past(n, clock), press, clock)))
    case 'undo': {
      const last = await lastStep()
      if (last) await expectStored(undoStep(last.press))
      return
    }
    case 'delete':
      if (one) await deleteRecord(one.id)
      return
    case 'reimport': {
      const file = parseImport(exportRecords(before, [], clock.now))
      assert.deepEqual(file, { ok: true, records: before, broken: 0, problems: [], answers: NO_ANSWERS })
      assert.deepEqual(planMerge(before, file.ok ? file.records : []).records, before)
    }
  }
}

function past(n: number, { today }: Clock): Parameters<typeof newRecord>[0] {
  const sent = addDays(today, -(n % 300))
  const answer = pick(['confirmed', 'refused', 'none', 'unknown'] as const, n) ?? 'none'
  const precision = pick([null, 'month', 'year', 'unknown'] as const, n >> 2) ?? null
  const day = precision === 'year' ? `${sent.slice(0, 4)}-01-01` : precision === 'month' ? `${sent.slice(0, 7)}-01` : sent
  const told = {
    service: 'instagram',
    account: '',
    opened: null,
    by: 'form' as const,
    from2024: false,
    covers: null,
    madeUnder: null,
    notes: '',
  }
  return { ...told, sent: day, precision, answer }
}

async function expectStored(writing: Promise<unknown[]>): Promise<void> {
  assert.deepEqual(await writing, [])
}

it('10,000 operations with clocks that jump both ways lose nothing and invent nothing', { timeout: 300_000 }, async () => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(fc.array(anyOperation, { minLength: 100, maxLength: 100, size: 'max' }), async (operations) => {
      fakeBrowser.reset()
      const ledger: Ledger = { clock: clockOn(TODAY), days: new Set([TODAY]), presses: 0 }
      for (const operation of operations) {
        const before = await all()
        await carryOut(operation, ledger)
        ledger.days.add(ledger.clock.today)
        await expectNothingLost(before, operation, ledger)
        done += 1
      }
    }),
    // Shrinking a list of this length takes longer than reading it by eye.
    { numRuns: 100, endOnFailure: true },
  )
  expect(done).toBe(10_000)
})

async function expectNothingLost(before: readonly ObjectionRecord[], { what }: Operation, { days }: Ledger): Promise<void> {
  const now = await all()
  for (const one of now) assert.equal(ObjectionRecord.safeParse(one).error, undefined)
  assert.equal(new Set(now.map(({ id }) => id)).size, now.length)
  if (what === 'undo' || what === 'delete') return
  for (const one of before) {
    const still = now.find(({ id }) => id === one.id)
    // A form opened for a round that is recorded elsewhere is used up and counts as not sent.
    if (!still) assert.deepEqual([what, one.dates.sent], ['send-again', null])
    else
      assert.deepEqual(
        daysOf(one).filter((day) => !daysOf(still).includes(day)),
        [],
      )
  }
  if (what === 'add') return
  const known = new Set(before.flatMap(daysOf))
  for (const day of now.flatMap(daysOf)) assert.ok(known.has(day) || days.has(day), day)
}
