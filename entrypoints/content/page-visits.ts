import { addressOf } from '../shared/page/address-of.ts'
import type { Send } from './send.ts'
import type { Show } from './badge/show.ts'

/**
 * Reports the page's address, nothing else, and shows the reply. Only one report is pending at a time: if the page moved meanwhile, its new
 * address is reported when the reply arrives.
 * @returns a function that reports; pass true for `anew` if the pending report will never be answered
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
