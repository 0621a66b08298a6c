import type { PageBadge, PageMessage } from '../shared/messages.ts'
import type { Runtime } from './globals.d.ts'

/** Sends a message to the worker. The callback gets nothing if there is no reply. */
export type Send = (message: PageMessage, answer?: (badge?: PageBadge | null) => void, tries?: number) => void

const TRIES = 2

/**
 * Retries once if the worker died while it handled the message, or when a prerendered page is activated: a prerendered page gets no reply.
 * Callbacks, because on every page of a listed site promises would cost as much again as the message.
 */
export function sendTo(runtime: Runtime): Send {
  return function send(message, answer, tries = TRIES) {
    if (!runtime.id) return
    void runtime.sendMessage(message, (badge) => {
      // Must be read, or Chromium logs "Unchecked runtime.lastError" in the page's console.
      const { lastError } = runtime
      const again = (): void => send(message, answer, tries - 1)
      if (!lastError || tries < 2) answer?.(badge)
      else if (document.prerendering) document.addEventListener('prerenderingchange', again, { once: true })
      else again()
    })
  }
}
