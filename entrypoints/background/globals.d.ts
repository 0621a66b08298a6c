/** SHA-256 in hex of the `index.json` built together with this worker. The index holds the digests of the other parts (`rules/tools/build.ts`). */
declare const __RULES_DIGEST__: string
