import type { TraceEvent } from '../browser/trace-event.ts'

/** A section of a trace, ordered for queries about threads. */
export interface Timeline {
  /** In the order of their beginning; if two begin together the longer comes first. */
  events: readonly TraceEvent[]
  /** Name of a thread, by `threadKey`. */
  threads: ReadonlyMap<string, string>
  /** Addresses of the pages loaded in a thread before the end of the section, by `threadKey`. */
  pages: ReadonlyMap<string, readonly string[]>
}

export function timelineOf(events: readonly TraceEvent[]): Timeline {
  const threads = new Map(
    events.flatMap((event) => (event.ph === 'M' && event.name === 'thread_name' ? [[threadKey(event), text(event, 'name')]] : [])),
  )
  const timed = events.filter(({ ph }) => ph !== 'M').toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  return { events: timed, threads, pages: pagesOf(timed) }
}

/** From one named mark to another, as `Chromium.mark` sets them. */
export function stretch({ events, threads }: Timeline, from: string, to: string): Timeline {
  const [start, end] = [momentOf(events, from), momentOf(events, to)]
  return {
    threads,
    events: events.filter(({ ts }) => ts >= start && ts <= end),
    pages: pagesOf(events.filter(({ ts }) => ts <= end)),
  }
}

/** Microseconds of the trace's clock; NaN if there is no such mark. */
export function momentOf(events: readonly TraceEvent[], name: string): number {
  return events.find((event) => event.name === 'clock_sync' && text(event, 'sync_id') === name)?.ts ?? Number.NaN
}

function pagesOf(events: readonly TraceEvent[]): Map<string, string[]> {
  const loads = Map.groupBy(
    events.filter(({ name }) => name === 'CommitLoad'),
    threadKey,
  )
  return new Map([...loads].map(([thread, all]) => [thread, all.map((event) => text(event, 'data', 'url'))]))
}

export function threadKey({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`
}

export function isMainThread({ threads }: Timeline, event: TraceEvent): boolean {
  return threads.get(threadKey(event)) === 'CrRendererMain'
}

export function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur
}

/** Milliseconds of CPU time; of elapsed time if that was not recorded. */
export function cost({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000
}

/** A nested argument of an event, as text: `text(event, 'data', 'url')`. */
export function text({ args }: TraceEvent, ...path: string[]): string {
  const value = path.reduce<unknown>((inside, key) => (isRecord(inside) ? inside[key] : undefined), args)
  return typeof value === 'string' ? value : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
