import type { MessageKey } from '../i18n/translator.ts'
import { StorageError } from './storage-error.ts'

/** The sentence for a write that did not happen. */
export function failureMessage(error: unknown): MessageKey {
  return error instanceof StorageError ? error.key : 'record.storage.failed'
}
