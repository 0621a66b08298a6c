import type { FormMessage } from '../shared/messages.ts'
import { onEachPage } from './on-each-page.ts'
import { showHelp } from './show-help.ts'
import { removeLeftover } from './panel/host.ts'
import { sendTo } from './send.ts'

/** Built without a wrapper (see `wxt.config.ts`). Runs only on the forms, portals and privacy pages in the rules. */
export default {
  main(): void {
    if (document.contentType !== 'text/html' || window.top !== window) return
    const send = sendTo<FormMessage>(chrome.runtime)
    removeLeftover()
    onEachPage(window, (signal) => showHelp(window, __SIGNED_IN_COOKIES__, send, signal))
  },
}
