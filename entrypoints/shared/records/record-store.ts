import type { Clock, RecordResult } from './transitions.ts'
import type { Problem } from './validate-dates.ts'
import type { ObjectionRecord } from './record.ts'
import { dropSession, readSession, UNDO, watchSession, writeSession } from '../storage/session.ts'
import { change, records } from '../storage/storage.ts'
import { StorageError } from '../storage/storage-error.ts'
import { today } from '../dates.ts'
import { changesOf, joined, undo, Undoable, UNDO_MS, type RecordChange } from './undo.ts'

/** Writes to the records. Each returns the problems, empty if it was stored; a stored step can be undone for ten minutes. */

export function clock(now = new Date()): Clock {
  return { today: today(now), now: now.toISOString() }
}

/** Reads the record again before the change, so that changes made elsewhere are never overwritten. */
export function updateRecord(id: string, edit: (record: ObjectionRecord) => RecordResult): Promise<Problem[]> {
  return keep((all) => {
    const before = all.find((one) => one.id === id)
    if (!before) return { ok: false, problems: [{ key: 'record.error.gone', field: null }] }
    const outcome = edit(before)
    return outcome.ok ? { ok: true, records: all.map((one) => (one === before ? outcome.record : one)) } : outcome
  })
}

export function addRecord(outcome: RecordResult): Promise<Problem[]> {
  return outcome.ok ? keep((all) => ({ ok: true, records: [...all, outcome.record] })) : Promise.resolve(outcome.problems)
}

export function deleteRecord(id: string): Promise<Problem[]> {
  return updateRecords((all) => all.filter((one) => one.id !== id))
}

/** Changes the whole list. */
export function updateRecords(edit: (all: ObjectionRecord[]) => ObjectionRecord[]): Promise<Problem[]> {
  return keep((all) => ({ ok: true, records: edit(all) }))
}

/** The changed list, or why it was not changed. */
export type StoreResult = { ok: true; records: ObjectionRecord[] } | { ok: false; problems: Problem[] }

/** `press` identifies the step, so that exactly this one can be undone; other writes with the same press belong to it. */
export async function keep(edit: (all: ObjectionRecord[]) => StoreResult, press: string = crypto.randomUUID()): Promise<Problem[]> {
  let problems: Problem[] = []
  let before: readonly ObjectionRecord[] = []
  try {
    const after = await change(records, (stored) => {
      before = stored.records
      const kept = edit(stored.records)
      problems = kept.ok ? [] : kept.problems
      return kept.ok ? { ...stored, records: kept.records } : stored
    })
    const changes = changesOf(before, after.records)
    // The record is stored, which matters most; if session storage is full, it can still be corrected by hand.
    if (changes.length > 0) await keepUndoable(press, changes).catch(() => undefined)
    return problems
  } catch (error) {
    return [{ key: error instanceof StorageError ? error.key : 'record.storage.failed', field: null }]
  }
}

async function keepUndoable(press: string, changes: RecordChange[]): Promise<void> {
  const last = await lastStep()
  const all = last?.press === press ? joined(last.changes, changes) : changes
  await writeSession({ [UNDO]: { press, at: Date.now(), changes: all } satisfies Undoable })
}

/** The step that can be undone now; null if there is none, or it was too long ago. */
export async function lastStep(now = Date.now()): Promise<Undoable | null> {
  const stored = await readSession([UNDO]).catch(() => ({ [UNDO]: undefined }))
  return undoableIn(stored[UNDO], now)
}

/** As `lastStep`, from a value that was read together with others. */
export function undoableIn(value: unknown, now = Date.now()): Undoable | null {
  const { success, data } = Undoable.safeParse(value)
  return success && Math.abs(now - data.at) < UNDO_MS ? data : null
}

/** Calls back when a step was taken or undone, here or elsewhere. */
export function watchLastStep(onChange: () => void, signal: AbortSignal): void {
  watchSession(UNDO, onChange, signal)
}

/** Undoes the step of that press. */
export async function undoStep(press: string): Promise<Problem[]> {
  const failed: Problem[] = [{ key: 'record.error.undo', field: null }]
  const last = await lastStep()
  if (last?.press !== press) return failed
  const problems = await keep((all) => {
    const before = undo(all, last.changes)
    return before ? { ok: true, records: before } : { ok: false, problems: failed }
  })
  if (problems.length === 0) await dropSession(UNDO).catch(() => undefined)
  return problems
}
