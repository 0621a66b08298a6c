import type { TraceEvent } from '../browser/trace-event.ts'
import { cost, endOf, isMainThread, text, threadKey, type Timeline } from './timeline.ts'

/** What an extension costs the pages of one trace. Times are milliseconds of their main threads. */
export interface PageCost {
  /** Creating its world, compiling and running its script, listeners, timers and replies, and forced layouts. */
  script: number
  /** All frames of the pages, whoever caused them: style, layout, paint, commit. */
  frames: number
  /** Everything that ran on the main threads. */
  everything: number
  /** Scripts of the extension that were put into the pages. */
  injections: number
  /** Messages and ports opened by the scripts. */
  messages: number
}

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.run', 'v8.callFunction'])
const TASKS = new Set(['ThreadControllerImpl::RunTask', 'BlinkScheduler_OnTaskCompleted'])

/** Sums over the pages whose address begins with `site`; `id` is the extension's, null if none is installed. */
export function pageCost(timeline: Timeline, site: string, id: string | null): PageCost {
  const isOfSite = (event: TraceEvent): boolean => timeline.pages.get(threadKey(event))?.some((url) => url.startsWith(site)) ?? false
  const byThread = Map.groupBy(
    timeline.events.filter((event) => isMainThread(timeline, event) && isOfSite(event)),
    threadKey,
  )
  const costs = [...byThread.values()].map((events) => threadCost(events, id))
  const sum = (key: keyof PageCost): number => costs.reduce((all, one) => all + one[key], 0)
  return {
    script: sum('script'),
    frames: sum('frames'),
    everything: sum('everything'),
    injections: sum('injections'),
    messages: sum('messages'),
  }
}

function threadCost(events: readonly TraceEvent[], id: string | null): PageCost {
  const total: PageCost = { script: 0, frames: 0, everything: 0, injections: 0, messages: 0 }
  let mineUntil = 0
  let taskUntil = 0
  /** Whose code ran last: a microtask queue does not name its owner. */
  let lastRan: 'page' | 'extension' = 'page'
  for (const event of events) {
    if (event.ph !== 'X') continue
    if (TASKS.has(event.name) && event.ts >= taskUntil) {
      total.everything += cost(event)
      taskUntil = endOf(event)
    }
    if (isFrame(event)) total.frames += cost(event)
    if (id === null) continue
    const mine = isOf(event, id) || isDelivery(event)
    if (mine && event.name === 'ScriptInjection::InjectJs') total.injections++
    if (mine && event.name.startsWith('MainThreadIPCMessageSender::SendOpenMessageChannel')) total.messages++
    if (event.ts < mineUntil) continue
    if (mine || (event.name === 'RunMicrotasks' && lastRan === 'extension')) {
      total.script += cost(event)
      mineUntil = endOf(event)
      lastRan = 'extension'
    } else if (SCRIPT.has(event.name)) lastRan = 'page'
  }
  return total
}

/** A frame is one task; the page's own frame callbacks in it count too. */
function isFrame(event: TraceEvent): boolean {
  return event.name === 'ThreadControllerImpl::RunTask' && text(event, 'src_func') === 'ScheduledActionSendBeginMainFrame'
}

function isOf(event: TraceEvent, id: string): boolean {
  const script = `chrome-extension://${id}/`
  return (
    text(event, 'chrome_extension_id', 'extension_id') === id ||
    text(event, 'data', 'url').startsWith(script) ||
    text(event, 'fileName').startsWith(script)
  )
}

/** A reply or an event that the browser delivers to the extension's script. */
function isDelivery(event: TraceEvent): boolean {
  return (
    event.name === 'Receive mojo message' &&
    text(event, 'chrome_mojo_event_info', 'mojo_interface_tag').startsWith('extensions.mojom.MessagePort')
  )
}
