import type { TraceEvent } from '../browser/trace-event.ts'
import { cost, momentOf, text, threadKey, type Timeline } from './timeline.ts'

/** Mark that the worker sets when the browser has accepted a badge: see `subjects.ts`. */
export const BADGE_MARK = 'bench-badge'

/** Milliseconds from each message of a page to the next badge that the worker sets. */
export function badgeTimes({ events }: Timeline, id: string): number[] {
  const sent = events.filter((event) => isSend(event, id))
  const marks = events.filter(isBadgeMark)
  return sent.flatMap(({ ts }, at) => {
    const end = sent[at + 1]?.ts ?? Number.POSITIVE_INFINITY
    const mark = marks.find((one) => one.ts >= ts && one.ts < end)
    return mark ? [(mark.ts - ts) / 1000] : []
  })
}

/** Milliseconds from a mark, made by `Chromium.mark`, to the `count`-th badge after it; NaN if it never came. */
export function badgeAfter({ events }: Timeline, name: string, count = 1): number {
  const from = momentOf(events, name)
  const mark = events.filter((event) => isBadgeMark(event) && event.ts >= from)[count - 1]
  return mark ? (mark.ts - from) / 1000 : Number.NaN
}

/** Milliseconds of the worker's CPU time. */
export function workerTime({ events, threads }: Timeline): number {
  const tasks = events.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && isWorkerThread(threads.get(threadKey(event))))
  return tasks.reduce((all, task) => all + cost(task), 0)
}

function isWorkerThread(name: string | undefined): boolean {
  return name === 'ServiceWorker thread'
}

function isSend(event: TraceEvent, id: string): boolean {
  return (
    event.name === 'MainThreadIPCMessageSender::SendOpenMessageChannel/extension' &&
    text(event, 'chrome_extension_id', 'extension_id') === id
  )
}

function isBadgeMark({ name, cat }: TraceEvent): boolean {
  return name === BADGE_MARK && cat.includes('user_timing')
}
