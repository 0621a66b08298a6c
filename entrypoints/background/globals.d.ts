/** SHA-256 in hex of the `rules.json` that was built together with this worker (`rules/tools/build.ts`). */
declare const __RULES_DIGEST__: string
