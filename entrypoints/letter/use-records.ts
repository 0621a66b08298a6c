import { useEffect, useState } from 'preact/hooks'
import type { ObjectionRecord } from '../shared/records/record.ts'
import { read, records, watch } from '../shared/storage/storage.ts'

/** All records as currently stored; undefined until they are read. */
export function useRecords(): readonly ObjectionRecord[] | undefined {
  const [all, setAll] = useState<readonly ObjectionRecord[]>()
  useEffect(() => {
    const over = new AbortController()
    const take = (stored: readonly ObjectionRecord[]): void => {
      if (!over.signal.aborted) setAll(stored)
    }
    watch(records, (stored) => take(stored.records), over.signal)
    read(records).then(
      (stored) => take(stored.records),
      () => take([]),
    )
    return () => over.abort()
  }, [])
  return all
}
