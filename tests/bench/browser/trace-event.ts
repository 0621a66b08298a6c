/**
 * One event of a Chromium trace: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU. Times are microseconds;
 * `tdur` is the thread's CPU time, without what the machine did meanwhile.
 */
export interface TraceEvent {
  name: string
  cat: string
  /** `X` has a duration, `I` and `R` are moments, `M` names processes and threads. */
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: Record<string, unknown>
}
