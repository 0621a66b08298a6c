import { addressOf } from '../shared/page/address-of.ts'
import type { Send } from './send.ts'
import type { Show } from './badge/show.ts'

/** Reports where the page is, nothing else, and shows the answer. Only the answer to the latest report counts. */
export function reportPageVisits({ location }: Window, send: Send, show: Show): () => void {
  let latest = 0
  return () => {
    const mine = ++latest
    send({ type: 'sighting', url: addressOf(location) }, (badge) => mine === latest && show(badge))
  }
}
