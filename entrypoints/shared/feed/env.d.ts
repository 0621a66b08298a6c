/** Set at build time; without both there is no rules feed. */
interface ImportMetaEnv {
  readonly WXT_RULES_FEED_URL?: string
  readonly WXT_RULES_FEED_KEYS?: string
}
