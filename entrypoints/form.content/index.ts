import type { FormMessage } from '../shared/messages.ts'
import { helpAt } from './help-at.ts'
import { onArrival } from './on-arrival.ts'

/** Built as it is, without a wrapper (see `wxt.config.ts`). Runs on Meta's forms, portal and privacy pages only. */
export default {
  main(): void {
    if (document.contentType !== 'text/html' || window.top !== window) return
    const { runtime } = chrome
    const send = async (message: FormMessage): Promise<unknown> => (runtime.id ? runtime.sendMessage(message).catch(() => null) : null)
    onArrival(window, (signal) => void helpAt(window, send, signal))
  },
}
