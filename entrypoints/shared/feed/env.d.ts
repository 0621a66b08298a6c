/** Set when the extension is built; without both the rules feed does not exist. */
interface ImportMetaEnv {
  readonly WXT_RULES_FEED_URL?: string
  readonly WXT_RULES_FEED_KEYS?: string
}
