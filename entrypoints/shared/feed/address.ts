/** Where newer rules can be fetched. */
export interface FeedAddress {
  /** Full address of `feed.txt`. */
  url: string
  /** Scheme, host and port, for the content security policy and to show to the person. */
  origin: string
  /** Match pattern of the optional host permission it needs. */
  pattern: string
  /** Public keys, in the format of `rules/feed/trust.ts`. */
  keys: string
}

interface Settings {
  WXT_RULES_FEED_URL?: string
  WXT_RULES_FEED_KEYS?: string
}

/** The feed of this build, or null if it has none. Throws if only one of address and keys is set, or if the address is not https. */
export function feedAddress(settings: Settings = builtIn()): FeedAddress | null {
  const { WXT_RULES_FEED_URL: address, WXT_RULES_FEED_KEYS: keys } = settings
  if (!address && !keys) return null
  if (!address || !keys) throw new Error('WXT_RULES_FEED_URL and WXT_RULES_FEED_KEYS belong together')
  const { protocol, hostname, origin, href } = new URL(address)
  const local = protocol === 'http:' && hostname === '127.0.0.1'
  if (protocol !== 'https:' && !local) throw new Error(`The feed needs an address that starts with https: ${address}`)
  return { url: href, origin, pattern: `${protocol}//${hostname}/*`, keys }
}

/** Spelled out, because the build replaces each by its full name. */
function builtIn(): Settings {
  return { WXT_RULES_FEED_URL: import.meta.env.WXT_RULES_FEED_URL, WXT_RULES_FEED_KEYS: import.meta.env.WXT_RULES_FEED_KEYS }
}
