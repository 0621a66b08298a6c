import { isTooLong, LONGEST } from '../storage/parse-safely.ts'

/**
 * Limits for a file, counted by a plain walk before anything else reads it: a schema takes seconds for hundreds of thousands of damaged
 * values. They exceed what any person has.
 */

export const MOST_ENTRIES = 2000
/** Per record. */
export const MOST_CHANGES = 500
export const MOST_KEYS = 100
/** Numbers, strings, arrays and objects together. */
export const MOST_VALUES = 200_000
/** UTF-16 units of all strings together. */
export const MOST_TEXT = 4_000_000

/** The parts of a file that are read at all: values that could not be read are exported, and not imported. */
export interface Contents {
  records: unknown
  used: unknown
  tried: unknown
}

export function isTooMuch({ records, used, tried }: Contents): boolean {
  if ([[records, MOST_ENTRIES] as const, [used, LONGEST] as const, [tried, LONGEST] as const].some(([list, most]) => lengthOf(list) > most))
    return true
  let [values, text] = [0, 0]
  const open: unknown[] = [records, used, tried]
  while (open.length > 0) {
    const one = open.pop()
    values += 1
    if (typeof one === 'string') text += one.length
    if (values > MOST_VALUES || text > MOST_TEXT) return true
    if (typeof one === 'object' && one !== null) {
      const inner = Object.entries(one)
      if (inner.length > MOST_VALUES) return true
      for (const [name, held] of inner) {
        text += name.length
        open.push(held)
      }
    }
  }
  return false
}

/** A record with more changes or keys than any real one. */
export function isOverfull(record: unknown): boolean {
  return isTooLong(record, MOST_CHANGES) || hasManyKeys(record)
}

function hasManyKeys(record: unknown): boolean {
  const objects = typeof record === 'object' && record !== null ? [record, ...Object.values(record)] : []
  return objects.some((one) => typeof one === 'object' && one !== null && !Array.isArray(one) && Object.keys(one).length > MOST_KEYS)
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}
