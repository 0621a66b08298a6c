import * as z from 'zod/mini'
import { ObjectionRecord } from './record.ts'

/** The effect of one step on one record; `before` is null for a new record, `after` for a deleted one. */
export const RecordChange = z.object({ before: z.nullable(ObjectionRecord), after: z.nullable(ObjectionRecord) })
export type RecordChange = z.infer<typeof RecordChange>

/** The last step, stored for a while so that it can be undone. */
export const Undoable = z.object({
  /** Identifies the press of the button that took the step. */
  press: z.string(),
  /** When it was taken, in milliseconds. */
  at: z.number(),
  changes: z.array(RecordChange),
})
export type Undoable = z.infer<typeof Undoable>

/** How long a step can be undone, in milliseconds. */
export const UNDO_MS = 10 * 60_000

/** Every record that differs. */
export function changesOf(before: readonly ObjectionRecord[], after: readonly ObjectionRecord[]): RecordChange[] {
  const was = new Map(before.map((one) => [one.id, one]))
  const is = new Map(after.map((one) => [one.id, one]))
  const changed = after.filter((one) => !isSame(was.get(one.id), one)).map((one) => ({ before: was.get(one.id) ?? null, after: one }))
  const gone = before.filter(({ id }) => !is.has(id)).map((one) => ({ before: one, after: null }))
  return [...changed, ...gone]
}

/** The combined effect of two consecutive steps, undone together. */
export function joined(first: readonly RecordChange[], second: readonly RecordChange[]): RecordChange[] {
  const idOf = ({ before, after }: RecordChange): string => after?.id ?? before?.id ?? ''
  const changes = new Map(first.map((one) => [idOf(one), one]))
  for (const one of second) changes.set(idOf(one), { ...(changes.get(idOf(one)) ?? one), after: one.after })
  return [...changes.values()]
}

/** The records before those changes; null if one of them has changed since, which is never undone silently. */
export function undo(records: readonly ObjectionRecord[], changes: readonly RecordChange[]): ObjectionRecord[] | null {
  const now = new Map(records.map((one) => [one.id, one]))
  for (const { before, after } of changes) {
    const id = after?.id ?? before?.id ?? ''
    if (!isSame(now.get(id), after ?? undefined)) return null
    if (before) now.set(id, before)
    else now.delete(id)
  }
  return [...now.values()]
}

/** A record is always rewritten as a whole, with its fields in the same order. */
function isSame(a: ObjectionRecord | undefined, b: ObjectionRecord | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.updatedAt === b.updatedAt && JSON.stringify(a) === JSON.stringify(b))
}
