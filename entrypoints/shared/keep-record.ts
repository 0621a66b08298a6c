import type { Clock, Outcome } from './advance.ts'
import type { Problem } from './check-dates.ts'
import type { ObjectionRecord } from './records.ts'
import { change, records, StorageError } from './storage.ts'
import { today } from './today.ts'

/** Writes to the records on behalf of a screen. Each says what is wrong, as sentences; empty where it is stored. */

export function clock(now = new Date()): Clock {
  return { today: today(now), now: now.toISOString() }
}

/** Takes the record as it is stored at that moment, so that a change made elsewhere is never undone. */
export function keepRecord(id: string, edit: (record: ObjectionRecord) => Outcome): Promise<Problem[]> {
  return keep((all) => {
    const before = all.find((one) => one.id === id)
    if (!before) return { all, problems: [{ key: 'record.error.gone', field: null }] }
    const outcome = edit(before)
    if (!outcome.ok) return { all, problems: outcome.problems }
    return { all: all.map((one) => (one === before ? outcome.record : one)), problems: [] }
  })
}

export function addRecord(outcome: Outcome): Promise<Problem[]> {
  return outcome.ok ? keep((all) => ({ all: [...all, outcome.record], problems: [] })) : Promise.resolve(outcome.problems)
}

export function dropRecord(id: string): Promise<Problem[]> {
  return keepAll((all) => all.filter((one) => one.id !== id))
}

/** Changes the list as a whole. */
export function keepAll(edit: (all: ObjectionRecord[]) => ObjectionRecord[]): Promise<Problem[]> {
  return keep((all) => ({ all: edit(all), problems: [] }))
}

async function keep(edit: (all: ObjectionRecord[]) => { all: ObjectionRecord[]; problems: Problem[] }): Promise<Problem[]> {
  let problems: Problem[] = []
  try {
    await change(records, (stored) => {
      const after = edit(stored.records)
      problems = after.problems
      return { ...stored, records: after.all }
    })
    return problems
  } catch (error) {
    return [{ key: error instanceof StorageError ? error.key : 'record.storage.failed', field: null }]
  }
}
