import type { Messages } from './translator.ts'

/** Written by the build (`rules/tools/build-words.ts`). */
declare const __LAST_WORDS__: Partial<Messages>

/** Part of the program and not fetched: the English words by which a page says that no words can be read, and lets the records be exported. */
export const LAST_WORDS = __LAST_WORDS__
