/** SHA-256 in hex of the `index.json` that was built together with this worker; it holds those of the other parts of the rules (`rules/tools/build.ts`). */
declare const __RULES_DIGEST__: string
