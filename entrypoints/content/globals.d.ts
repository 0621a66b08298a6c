import type { FormMessage, PageBadge, PageMessage, PagePush } from '../shared/messages.ts'

/** The part of the extension API that is used in pages; the script carries neither polyfill nor wrapper. */
export interface Runtime {
  /** Undefined after the extension was updated or removed while the page was open. */
  id?: string
  /** Returns a promise only if no callback is given. */
  sendMessage: (message: PageMessage | FormMessage, answer?: (badge?: PageBadge | null) => void) => Promise<unknown>
  /** Set inside the callback if there was no reply. */
  lastError?: unknown
  onMessage: { addListener: (listener: (push: PagePush, sender: { id?: string }, reply: (answer: boolean) => void) => void) => void }
}

declare global {
  /** Cookie names from the rules, inserted by the build. */
  const __SIGNED_IN_COOKIES__: readonly string[]
  /** Also in Firefox, with promises in Manifest V3. Unlike `browser` in older Chromium, the page cannot replace it by an element with that id. */
  const chrome: { runtime: Runtime }
  interface Document {
    /** Only Chromium prerenders pages. */
    prerendering?: boolean
  }
}
