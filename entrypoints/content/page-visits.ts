import { addressOf } from '../shared/page/address-of.ts'
import type { Send } from './send.ts'
import type { Show } from './badge/show.ts'

/**
 * Reports where the page is, nothing else, and shows the answer. One report is under way at a time, however often the page moves meanwhile:
 * when the answer comes, the place it is at by then is reported.
 * @returns reports; `anew` where no answer to the last report will come
 */
export function reportPageVisits({ location }: Window, send: Send, show: Show): (anew?: boolean) => void {
  let underWay = 0
  let last = 0
  let moved = false
  return function report(anew = false) {
    moved = underWay > 0 && !anew
    if (moved) return
    const mine = (underWay = ++last)
    send({ type: 'sighting', url: addressOf(location) }, (badge) => {
      if (mine !== underWay) return
      underWay = 0
      if (moved) report()
      else show(badge)
    })
  }
}
