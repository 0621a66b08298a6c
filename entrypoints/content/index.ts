import type { PagePush } from '../shared/messages.ts'
import { onLocationChange } from '../shared/page/on-location-change.ts'
import { signedIn } from '../shared/page/signed-in.ts'
import { sendTo } from './send.ts'
import { showBadge } from './badge/show.ts'
import { reportPageVisits } from './page-visits.ts'

/**
 * Built as it is, without a wrapper (see `wxt.config.ts`). Touches nothing of the document before there is a badge to show:
 * for the first look at it, the browser makes half a millisecond's worth of interfaces.
 */
export default {
  main(): void {
    const { runtime } = chrome
    const send = sendTo(runtime)
    const show = showBadge((type) => send({ type }), runtime)
    const sight = reportPageVisits(window, send, show)
    // Unlike the badge it is never taken back: a script that is dead says nothing, wherever the page goes.
    onLocationChange(window, sight)
    runtime.onMessage.addListener((push: PagePush, { id }, reply) => {
      if (id !== runtime.id) return
      if (push.type === 'badge') show(push.badge)
      else reply(signedIn(document.cookie, push.cookies))
    })
    sight()
  },
}
