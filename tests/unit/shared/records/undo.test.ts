import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesOf, joined, undo } from '../../../../entrypoints/shared/records/undo.ts'
import type { ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { anyRecord } from '../../fixtures/arbitrary-records.ts'

/** Records with few ids, so that lists share some. */
const anyRecords = fc.uniqueArray(
  fc.tuple(anyRecord, fc.constantFrom('one', 'two', 'three', 'four')).map(([record, id]): ObjectionRecord => ({ ...record, id })),
  { maxLength: 4, selector: ({ id }) => id },
)
const byId = (records: readonly ObjectionRecord[] | null) => records?.toSorted((a, b) => a.id.localeCompare(b.id))

it('two merged steps are undone as one, whatever they made, changed or deleted', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, anyRecords, (before, between, after) => {
      const changes = joined(changesOf(before, between), changesOf(between, after))
      expect(byId(undo(after, changes))).toEqual(byId(before))
    }),
  )
})
