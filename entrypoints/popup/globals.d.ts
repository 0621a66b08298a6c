/** The operators' own pages for objecting, with their English names (`rules/tools/defines.ts`). */
declare const __FALLBACK__: readonly { id: string; url: string; name: string }[]
