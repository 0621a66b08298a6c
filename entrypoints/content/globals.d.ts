import type { FormMessage, PageBadge, PageMessage, PagePush } from '../shared/messages.ts'

/** The part of the extension API that is used in the page; the script carries neither polyfill nor wrapper. */
export interface Runtime {
  /** Undefined once the extension was updated or removed under the open page. */
  id?: string
  /** The promise exists only where no callback is given. */
  sendMessage: (message: PageMessage | FormMessage, answer?: (badge?: PageBadge | null) => void) => Promise<unknown>
  /** Set while an answer is delivered that did not come. */
  lastError?: unknown
  onMessage: { addListener: (listener: (push: PagePush, sender: { id?: string }, reply: (answer: boolean) => void) => void) => void }
}

declare global {
  /** Cookie names from the rules, put in by the build. */
  const __SIGNED_IN_COOKIES__: readonly string[]
  /** Firefox has it too, with promises in Manifest V3. Unlike `browser` in older Chromium, the page cannot put an element in its place. */
  const chrome: { runtime: Runtime }
  interface Document {
    /** Chromium alone loads pages ahead of the visit. */
    prerendering?: boolean
  }
}
