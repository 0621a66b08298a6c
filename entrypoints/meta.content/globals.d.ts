import type { BadgePush, FormMessage, PageBadge, PageMessage } from '../shared/messages.ts'

/** The part of the extension API that is used in the page; the script carries neither polyfill nor wrapper. */
export interface Runtime {
  /** Undefined once the extension was updated or removed under the open page. */
  id?: string
  sendMessage: (message: PageMessage | FormMessage) => Promise<PageBadge | null | undefined>
  onMessage: { addListener: (listener: (message: BadgePush, sender: { id?: string }) => void) => void }
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
