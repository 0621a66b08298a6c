import { describe, expect, it } from 'vitest'
import type { TraceEvent } from '../../bench/browser/trace-event.ts'
import { BADGE_MARK, badgeAfter, badgeTimes, workerTime } from '../../bench/trace/badge-time.ts'
import { pageCost } from '../../bench/trace/page-cost.ts'
import { completeAfter } from '../../bench/trace/popup-time.ts'
import { stretch, timelineOf } from '../../bench/trace/timeline.ts'

const ID = 'abcdefghijklmnopabcdefghijklmnop'
const SITE = 'https://www.facebook.com/'
const SCRIPT = `chrome-extension://${ID}/page.js`
const PAGE = { pid: 1, tid: 10 }
const OTHER = { pid: 2, tid: 20 }
const WORKER = { pid: 3, tid: 30 }

const NAMES = [thread(PAGE, 'CrRendererMain'), thread(OTHER, 'CrRendererMain'), thread(WORKER, 'ServiceWorker thread')]
const LOADED = moment('CommitLoad', 0, { data: { url: `${SITE}some.page`, frame: 'A' } })

function thread(where: typeof PAGE, name: string): TraceEvent {
  return { ...where, name: 'thread_name', cat: '__metadata', ph: 'M', ts: 0, args: { name } }
}

/** Times in microseconds. CPU time is half of the duration. */
function task(name: string, ts: number, dur: number, args: TraceEvent['args'] = {}, where = PAGE): TraceEvent {
  return { ...where, name, cat: '', ph: 'X', ts, dur, tdur: dur / 2, args }
}

function moment(name: string, ts: number, args: TraceEvent['args'] = {}, where = PAGE): TraceEvent {
  return { ...where, name, cat: 'blink.user_timing', ph: 'I', ts, args }
}

function costOf(...events: TraceEvent[]) {
  return pageCost(timelineOf([...NAMES, LOADED, ...events]), SITE, ID)
}

const inject = task('ScriptInjection::InjectJs', 1000, 2000, { chrome_extension_id: { extension_id: ID } })
const evaluate = task('EvaluateScript', 4000, 1000, { data: { url: SCRIPT } })
const delivery = task('Receive mojo message', 9000, 400, { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' } })
const microtasks = (ts: number) => task('RunMicrotasks', ts, 200)

describe('what an extension costs a page', () => {
  it('is nothing without events of its own', () => {
    expect(costOf(task('EvaluateScript', 10, 5000, { data: { url: `${SITE}app.js` } }), microtasks(6000)).script).toBe(0)
  })

  it('is the time that the thread ran for its world, its script and what it is sent', () => {
    expect(costOf(inject, evaluate, delivery).script).toBe(1 + 0.5 + 0.2)
  })

  it('counts what is nested in its script once, forced layout included', () => {
    const compile = task('v8.compile', 4100, 300, { data: { url: SCRIPT } })
    const forced = task('Layout', 4500, 400)
    expect(costOf(evaluate, compile, forced).script).toBe(0.5)
  })

  it('counts microtasks for the code that ran before them', () => {
    const own = task('FunctionCall', 12_000, 100, { data: { url: `${SITE}app.js` } })
    expect(costOf(delivery, microtasks(9500)).script).toBeCloseTo(0.3)
    expect(costOf(delivery, own, microtasks(12_500)).script).toBeCloseTo(0.2)
  })

  it('takes of a listener that both have only the part that is in its script', () => {
    const dispatch = task('EventDispatch', 20_000, 1000)
    const pages = task('FunctionCall', 20_100, 400, { data: { url: `${SITE}app.js` } })
    const mine = task('FunctionCall', 20_600, 200, { data: { url: SCRIPT } })
    expect(costOf(dispatch, pages, mine).script).toBeCloseTo(0.1)
  })

  it('leaves out other extensions, other sites and other threads', () => {
    const stranger = task('EvaluateScript', 4000, 1000, { data: { url: SCRIPT.replace('a', 'b') } })
    const elsewhere = task('EvaluateScript', 4000, 1000, { data: { url: SCRIPT } }, OTHER)
    const worker = task('EvaluateScript', 4000, 1000, { data: { url: SCRIPT } }, WORKER)
    expect(costOf(stranger, elsewhere, worker).script).toBe(0)
  })

  it('sums frames and whole tasks, whoever caused them', () => {
    const frame = task('ThreadControllerImpl::RunTask', 30_000, 600, { src_func: 'ScheduledActionSendBeginMainFrame' })
    const within = task('ThreadControllerImpl::RunTask', 30_100, 100)
    const other = task('ThreadControllerImpl::RunTask', 31_000, 200)
    expect(costOf(frame, within, other)).toMatchObject({ script: 0, frames: 0.3, everything: 0.4 })
  })

  it('counts injected scripts and sent messages', () => {
    const send = task('MainThreadIPCMessageSender::SendOpenMessageChannel/extension', 4200, 50, {
      chrome_extension_id: { extension_id: ID },
    })
    expect(costOf(inject, evaluate, send)).toMatchObject({ injections: 1, messages: 1 })
  })

  it('is all zero without an extension', () => {
    expect(pageCost(timelineOf([...NAMES, LOADED, evaluate]), SITE, null).script).toBe(0)
  })
})

describe('how long a badge takes', () => {
  const sent = (ts: number) =>
    task('MainThreadIPCMessageSender::SendOpenMessageChannel/extension', ts, 50, { chrome_extension_id: { extension_id: ID } })
  const badge = (ts: number) => moment(BADGE_MARK, ts, {}, WORKER)

  it('is from each message to the next badge', () => {
    const trace = timelineOf([...NAMES, badge(500), sent(1000), badge(3000), badge(3500), sent(8000), badge(9000)])
    expect(badgeTimes(trace, ID)).toEqual([2, 1])
  })

  it('has no figure for a message that brought none', () => {
    expect(badgeTimes(timelineOf([...NAMES, sent(1000), sent(2000), badge(2500)]), ID)).toEqual([0.5])
  })

  it('counts badges from a moment on', () => {
    const trace = timelineOf([...NAMES, badge(500), moment('clock_sync', 1000, { sync_id: 'go' }), badge(3000), badge(5000)])
    expect(badgeAfter(trace, 'go')).toBe(2)
    expect(badgeAfter(trace, 'go', 2)).toBe(4)
    expect(badgeAfter(trace, 'go', 3)).toBeNaN()
  })

  it('sums what the worker ran', () => {
    const run = task('ThreadControllerImpl::RunTask', 0, 3000, {}, WORKER)
    expect(workerTime(timelineOf([...NAMES, run, task('ThreadControllerImpl::RunTask', 0, 9000)]))).toBe(1.5)
  })
})

describe('when a popup is complete', () => {
  const press = moment('clock_sync', 1000, { sync_id: 'press' })
  const load = moment('CommitLoad', 2000, { data: { url: `chrome-extension://${ID}/popup.html`, frame: 'P' } })
  const layout = (ts: number, frame = 'P') => task('Layout', ts, 100, { beginData: { frame } })
  const frame = (ts: number) => task('ThreadControllerImpl::RunTask', ts, 1000, { src_func: 'ScheduledActionSendBeginMainFrame' })
  const complete = (...events: TraceEvent[]) =>
    completeAfter(timelineOf([...NAMES, press, ...events]), 'press', `chrome-extension://${ID}/`)

  it('is the end of the frame with its last layout', () => {
    expect(complete(load, frame(3000), layout(3100), frame(6000), layout(6100), frame(9000))).toBe(6)
  })

  it('is the end of the next frame if a script forced the layout', () => {
    expect(complete(load, frame(3000), layout(5000), frame(6000))).toBe(6)
  })

  it('takes no notice of other pages of the same process', () => {
    expect(complete(load, frame(3000), layout(3100), frame(6000), layout(6100, 'Q'))).toBe(3)
  })

  it('is NaN if the popup never came or never showed', () => {
    expect(complete(frame(3000), layout(3100))).toBeNaN()
    expect(complete(load)).toBeNaN()
  })
})

describe('a stretch of a trace', () => {
  const mark = (sync_id: string, ts: number) => moment('clock_sync', ts, { sync_id })

  it('holds what began in it, and knows the pages from before it', () => {
    const whole = timelineOf([...NAMES, LOADED, mark('from', 3000), evaluate, mark('to', 5000), delivery, inject])
    const part = stretch(whole, 'from', 'to')
    expect(part.events.map(({ name }) => name)).toEqual(['clock_sync', 'EvaluateScript', 'clock_sync'])
    expect(pageCost(part, SITE, ID)).toMatchObject({ script: 0.5, injections: 0 })
  })
})
