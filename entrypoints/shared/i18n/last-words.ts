import type { Messages } from './translator.ts'

/** Written by the build (`rules/tools/build-words.ts`). */
declare const __LAST_WORDS__: Partial<Messages>

/** Bundled, not fetched: the English words with which a page says that its words cannot be read, and offers to export the records. */
export const LAST_WORDS = __LAST_WORDS__
