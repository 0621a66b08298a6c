import type { MessageKey } from '../i18n/translator.ts'
import { StorageError } from './storage-error.ts'

/** Key of the sentence for a write that failed. */
export function failureMessage(error: unknown): MessageKey {
  return error instanceof StorageError ? error.key : 'record.storage.failed'
}
