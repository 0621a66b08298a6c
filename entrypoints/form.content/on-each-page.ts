import { onLocationChange } from '../shared/page/on-location-change.ts'
import type { FormTracker } from './tracker.ts'

/** Runs the helper on this page and on each further one reached without a reload. `signal` ends everything. */
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
    // A page that moves on before it showed the form, or had time to, counts as a redirect; the final page says so.
    const redirected = tracker && !tracker.seen && !tracker.waited
    if (!redirected) leave()
    const next = new AbortController()
    const found = await help(next.signal)
    if (!found) return
    leave()
    here = next
    tracker = found
  }
  // One at a time: what holds on a page depends on the one before.
  let turn = Promise.resolve()
  let waits = false
  // However often the page moves meanwhile, only its final location is evaluated.
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
