export const DECLINED = 'The person does not want it stored'

/** Nothing was written, and what was stored is unchanged. `key` is the sentence to show. */
export class StorageError extends Error {
  readonly key: 'record.storage.full' | 'record.storage.failed' | 'record.storage.declined'

  constructor(cause: unknown) {
    super('The storage of the browser refused to write', { cause })
    this.key = cause === DECLINED ? 'record.storage.declined' : isFull(cause) ? 'record.storage.full' : 'record.storage.failed'
  }
}

/** Chromium: "QUOTA_BYTES quota exceeded", "FILE_ERROR_NO_SPACE"; Firefox: QuotaExceededError, NS_ERROR_FILE_NO_DEVICE_SPACE. */
export function isFull(cause: unknown): boolean {
  return /quota|no_space|no_device_space/i.test(String(cause))
}
