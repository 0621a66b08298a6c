import type * as z from 'zod/mini'

/** More than anybody has of anything in one list, or in one object. Longer ones are damaged, and looking at each entry takes seconds. */
export const LONGEST = 10_000

export type Parsed<T> = { success: true; data: T } | { success: false; data?: undefined }

/** Never throws, as zod does (a RangeError) if there are more faults than a call takes arguments. */
export function parseSafely<T>(schema: z.ZodMiniType<T>, value: unknown): Parsed<T> {
  return isTooLong(value) ? { success: false } : parseWhole(schema, value)
}

/** The same for lists of any length. */
export function parseWhole<T>(schema: z.ZodMiniType<T>, value: unknown): Parsed<T> {
  try {
    const { data, success } = schema.safeParse(value)
    return success ? { success, data } : { success }
  } catch {
    return { success: false }
  }
}

/** The entries of a damaged list that can be read; undefined if it is no list. */
export function salvageList<T>(schema: z.ZodMiniType<T>, value: unknown): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.slice(0, LONGEST).flatMap((one) => {
    const read = parseSafely(schema, one)
    return read.success ? [read.data] : []
  })
}

/** A plain walk, which stops at the first list or object that is longer than `most`. */
export function isTooLong(value: unknown, most = LONGEST): boolean {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one !== 'object' || one === null) continue
    const inner: unknown[] = Object.values(one)
    if (inner.length > most) return true
    open.push(...inner)
  }
  return false
}
