import type * as z from 'zod/mini'

/** Longer lists or objects than anybody has are damaged, and checking each entry takes seconds. */
export const LONGEST = 10_000

export type Parsed<T> = { success: true; data: T } | { success: false; data?: undefined }

/** Never throws; zod throws a RangeError if there are more issues than a call can take arguments. */
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

/** The readable entries of a damaged list; undefined if it is not a list. */
export function salvageList<T>(schema: z.ZodMiniType<T>, value: unknown): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.slice(0, LONGEST).flatMap((one) => {
    const read = parseSafely(schema, one)
    return read.success ? [read.data] : []
  })
}

/** A plain walk that stops at the first list or object longer than `most`. */
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
