import { endOf, momentOf, text, threadKey, type Timeline } from './timeline.ts'

/**
 * Milliseconds from a mark to the end of the frame with the last layout of an extension page: it is complete from then on. NaN if the page
 * never appeared.
 */
export function completeAfter({ events }: Timeline, mark: string, address: string): number {
  const load = events.findLast((event) => event.name === 'CommitLoad' && text(event, 'data', 'url').startsWith(address))
  if (!load) return Number.NaN
  const frame = text(load, 'data', 'frame')
  const layout = events.findLast((event) => event.name === 'Layout' && text(event, 'beginData', 'frame') === frame)
  const shown = events.find(
    (event) =>
      layout !== undefined &&
      threadKey(event) === threadKey(layout) &&
      text(event, 'src_func') === 'ScheduledActionSendBeginMainFrame' &&
      endOf(event) >= layout.ts,
  )
  return shown ? (endOf(shown) - momentOf(events, mark)) / 1000 : Number.NaN
}
