import type { PagePush } from '../shared/messages.ts'
import { onLocationChange } from '../shared/page/on-location-change.ts'
import { signedIn } from '../shared/page/signed-in.ts'
import { sendTo } from './send.ts'
import { showBadge } from './badge/show.ts'
import { reportPageVisits } from './page-visits.ts'

/**
 * Built without a wrapper (see `wxt.config.ts`). Does not touch the document before there is a badge to show: the first DOM access costs
 * half a millisecond.
 */
export default {
  main(): void {
    const { runtime } = chrome
    const send = sendTo(runtime)
    const show = showBadge((type) => send({ type }), runtime)
    const sight = reportPageVisits(window, send, show)
    // Never unregistered: an orphaned script sends nothing anyway.
    onLocationChange(window, sight)
    runtime.onMessage.addListener((push: PagePush, { id }, reply) => {
      if (id !== runtime.id) return
      if (push.type === 'badge') show(push.badge)
      else reply(signedIn(document.cookie, push.cookies))
    })
    sight()
  },
}
