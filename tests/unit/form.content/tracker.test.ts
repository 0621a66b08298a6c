// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FormTracker } from '../../../entrypoints/form.content/tracker.ts'
import { onEachPage } from '../../../entrypoints/form.content/on-each-page.ts'
import { watchCover } from '../../../entrypoints/form.content/page/watch-cover.ts'
import { watchPage } from '../../../entrypoints/form.content/page/watch.ts'

const FORM = '/help/contact/1'

describe('from page to page without a reload', () => {
  let navigation: EventTarget

  beforeEach(() => {
    navigation = new EventTarget()
    vi.stubGlobal('navigation', navigation)
    history.replaceState(null, '', FORM)
  })

  async function go(href: string): Promise<void> {
    history.replaceState(null, '', href)
    navigation.dispatchEvent(new Event('currententrychange'))
    await settled()
  }

  /** Follows a form with `tracker`; the helper has nothing to do on other pages. */
  async function follow(tracker: FormTracker): Promise<AbortSignal[]> {
    const signals: AbortSignal[] = []
    const help = async (signal: AbortSignal): Promise<FormTracker | null> => {
      if (location.pathname !== FORM) return null
      signals.push(signal)
      return tracker
    }
    onEachPage(window, help)
    await settled()
    return signals
  }

  it('the help ends when the person leaves a form that was seen', async () => {
    const [signal] = await follow({ seen: true, waited: false })
    expect(signal?.aborted).toBe(false)
    await go('/help/')
    expect(signal?.aborted).toBe(true)
  })

  it('stays if the page redirects before it showed the form or had time to, and ends with the next page', async () => {
    const tracker = { seen: false, waited: false }
    const [signal] = await follow(tracker)
    await go('/help/')
    expect(signal?.aborted).toBe(false)
    tracker.waited = true
    await go('/')
    expect(signal?.aborted).toBe(true)
  })

  it('stays even if that happens before the page was identified', async () => {
    const signals: AbortSignal[] = []
    let answer: (tracker: FormTracker) => void = () => undefined
    onEachPage(window, (signal) => {
      signals.push(signal)
      return signals.length > 1 ? Promise.resolve(null) : new Promise((resolve) => (answer = resolve))
    })
    await go('/help/')
    answer({ seen: false, waited: false })
    await settled()
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false])
  })

  it('ends when the person leaves a page without a form after a while', async () => {
    const [signal] = await follow({ seen: false, waited: true })
    await go('/help/')
    expect(signal?.aborted).toBe(true)
  })

  it('starts again on the next form', async () => {
    const signals = await follow({ seen: true, waited: false })
    await go('/help/')
    await go(FORM)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  })
})

/** Waits for all microtasks. */
async function settled(): Promise<void> {
  for (let times = 0; times < 10; times++) await Promise.resolve()
}

describe('looks at the page', () => {
  function watched() {
    vi.useFakeTimers()
    const end = new AbortController()
    const look = vi.fn<(waited: boolean) => void>()
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete')
    watchPage(window, look, end.signal)
    return { look, end }
  }

  it('are one at once, one for many changes, and one when the page had its time', async () => {
    const { look } = watched()
    expect(look.mock.calls).toEqual([[false]])
    for (let times = 0; times < 50; times++) document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(look.mock.calls).toEqual([[false], [false]])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(look.mock.calls).toEqual([[false], [false], [true]])
  })

  it('are none on a page at rest, and none after the end', async () => {
    const { look, end } = watched()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(look).toHaveBeenCalledTimes(2)
    end.abort()
    document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(look).toHaveBeenCalledTimes(2)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('whether something lies over every place of the panel', () => {
  it('is asked twice a second, also on a page that is never idle, and told when it changed', async () => {
    vi.useFakeTimers()
    // A page that is never idle: idle callbacks run at their timeout.
    const idle = vi.fn<(does: () => void, options: { timeout: number }) => void>((does, { timeout }) => setTimeout(does, timeout))
    vi.stubGlobal('requestIdleCallback', idle)
    const end = new AbortController()
    let isClear = true
    const changed = vi.fn<() => void>()
    watchCover(window, () => isClear, changed, end.signal)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(changed).not.toHaveBeenCalled()
    for (const is of [false, true]) {
      isClear = is
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(changed).toHaveBeenCalledTimes(2)
    end.abort()
    isClear = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(changed).toHaveBeenCalledTimes(2)
    expect(vi.getTimerCount()).toBe(0)
  })
})
