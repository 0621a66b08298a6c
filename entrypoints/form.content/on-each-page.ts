import { onLocationChange } from '../shared/page/on-location-change.ts'
import type { FormTracker } from './tracker.ts'

/** Helps on this page and on every further one that comes without a reload. The signal ends with the page. */
export function onEachPage(
  view: Window,
  help: (signal: AbortSignal) => Promise<FormTracker | null>,
  end: AbortSignal = new AbortController().signal,
): void {
  let here = new AbortController()
  let tracker: FormTracker | null = null
  const leave = (): void => {
    here.abort()
    tracker = null
  }
  const arrive = async (): Promise<void> => {
    // A page that goes elsewhere before it showed the form, or had the time to, was sent there: that is said where it ends.
    const redirected = tracker && !tracker.seen && !tracker.waited
    if (!redirected) leave()
    const next = new AbortController()
    const found = await help(next.signal)
    if (!found) return
    leave()
    here = next
    tracker = found
  }
  // One after the other: what holds on a page depends on what came of the one before.
  let turn = Promise.resolve()
  let waits = false
  // However often the page moves meanwhile, only where it is then is looked at.
  const arriveInTurn = (): void => {
    if (waits) return
    waits = true
    turn = turn
      .then(() => {
        waits = false
        return arrive()
      })
      .catch(() => undefined)
  }
  end.addEventListener('abort', leave)
  onLocationChange(view, arriveInTurn, { signal: end })
  turn = arrive().catch(() => undefined)
}
