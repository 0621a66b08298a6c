import { onRouteChange } from '../shared/page/on-route-change.ts'
import type { Companion } from './tracker.ts'

/** Helps on this page and on every further one that comes without a reload. The signal ends with the page. */
export function followRoutes(
  view: Window,
  help: (signal: AbortSignal) => Promise<Companion | null>,
  end: AbortSignal = new AbortController().signal,
): void {
  let here = new AbortController()
  let companion: Companion | null = null
  const leave = (): void => {
    here.abort()
    companion = null
  }
  const arrive = async (): Promise<void> => {
    // A page that goes elsewhere before it showed the form, or had the time to, was sent there: that is said where it ends.
    const redirected = companion && !companion.seen && !companion.waited
    if (!redirected) leave()
    const next = new AbortController()
    const found = await help(next.signal)
    if (!found) return
    leave()
    here = next
    companion = found
  }
  // One after the other: what holds on a page depends on what came of the one before.
  let turn = Promise.resolve()
  const arriveInTurn = (): void => {
    turn = turn.then(arrive).catch(() => undefined)
  }
  end.addEventListener('abort', leave)
  onRouteChange(view, arriveInTurn, { signal: end })
  arriveInTurn()
}
