import { addressOf } from '../shared/address-of.ts'
import type { Send } from './send.ts'
import type { Show } from './show.ts'
import { signedIn } from '../shared/signed-in.ts'

/**
 * Reports where the page is and whether someone is signed in, nothing else, and shows the answer.
 * Only the answer to the latest report counts.
 */
export function sightings({ location, document }: Window, cookies: readonly string[], send: Send, show: Show): () => void {
  let latest = 0
  const sight = async (): Promise<void> => {
    const mine = ++latest
    const badge = await send({ type: 'sighting', url: addressOf(location), signedIn: signedIn(document.cookie, cookies) })
    if (mine === latest) show(badge)
  }
  return () => void sight()
}
