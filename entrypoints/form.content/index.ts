import type { FormMessage } from '../shared/messages.ts'
import { helpAt } from './help-at.ts'
import { onArrival } from './on-arrival.ts'

/** Built as it is, without a wrapper (see `wxt.config.ts`). Runs on Meta's forms, portal and privacy pages only. */
export default {
  main(): void {
    if (document.contentType !== 'text/html' || window.top !== window) return
    const { runtime } = chrome
    // Once more if the worker died over it: both messages mean the same the second time.
    const send = async (message: FormMessage): Promise<unknown> => {
      for (let tries = 2; tries > 0 && runtime.id; tries--) {
        try {
          return await runtime.sendMessage(message)
        } catch {}
      }
      return null
    }
    onArrival(window, (signal) => void helpAt(window, send, signal))
  },
}
