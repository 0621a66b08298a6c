import { useEffect, useState } from 'preact/hooks'
import type { ObjectionRecord } from '../shared/records.ts'
import { read, records, watch } from '../shared/storage.ts'

/** The record that the letters are about; null without one, undefined until it was read. */
export function useRecord(id: string | null): ObjectionRecord | null | undefined {
  const [record, setRecord] = useState<ObjectionRecord | null>()
  useEffect(() => {
    const over = new AbortController()
    const take = (all: readonly ObjectionRecord[]): void => {
      if (!over.signal.aborted) setRecord(all.find((one) => one.id === id) ?? null)
    }
    watch(records, (all) => take(all.records), over.signal)
    read(records).then(
      (all) => take(all.records),
      () => take([]),
    )
    return () => over.abort()
  }, [id])
  return record
}
