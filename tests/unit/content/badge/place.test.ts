// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { showBadge } from '../../../../entrypoints/content/badge/show.ts'
import { BADGE, badgeInPage } from '../../fixtures/badge-in-page.ts'

const stage = badgeInPage()
const { host, body, soon, put } = stage

it('comes back a few times when the page takes it out, then no more', async () => {
  put()
  const seen: boolean[] = []
  for (let times = 0; times < 5; times++) {
    host()?.remove()
    await vi.advanceTimersByTimeAsync(1000)
    seen.push(host() !== null)
  }
  expect(seen).toEqual([true, true, true, false, false])
  // On the next page it tries again, even if it shows the same.
  put()
  expect(host()).not.toBeNull()
})

it('comes back after the whole document was rewritten', async () => {
  put()
  const next = document.createElement('html')
  next.append(document.createElement('head'), document.createElement('body'))
  document.documentElement.remove()
  document.append(next)
  await vi.advanceTimersByTimeAsync(1000)
  expect(host()?.parentElement).toBe(next)
})

it('comes back even if the page had no root for a while', async () => {
  put()
  const root = document.documentElement
  root.remove()
  await vi.advanceTimersByTimeAsync(1000)
  document.append(root)
  await vi.advanceTimersByTimeAsync(1000)
  expect(host()?.parentElement).toBe(root)
})

it('takes itself away once the extension was updated under the page, without a press', async () => {
  put()
  delete stage.runtime.id
  await vi.advanceTimersByTimeAsync(1000)
  expect([host(), vi.getTimerCount()]).toEqual([null, 0])
})

/** happy-dom has no layout: everything in the page counts as under the badge. */
const layOut = () => vi.spyOn(document, 'elementsFromPoint').mockImplementation(() => [...document.querySelectorAll('body, body *')])

it.each([
  '<div role="dialog" aria-modal="true"></div>',
  '<div role="dialog"><p></p></div>',
  '<div role="alertdialog"></div>',
  '<dialog open></dialog>',
  '<div style="position: fixed"></div>',
  '<main><div><video style="position: fixed; z-index: 9"></video></div></main>',
])('is shy while the page has %s under it, now and when it comes', async (dialog) => {
  layOut()
  document.body.innerHTML = dialog
  put()
  expect(body()?.hidden).toBe(true)
  document.body.replaceChildren()
  await vi.advanceTimersByTimeAsync(1000)
  expect(body()?.hidden).toBe(false)
  document.body.insertAdjacentHTML('beforeend', dialog)
  await vi.advanceTimersByTimeAsync(1000)
  expect(body()?.hidden).toBe(true)
})

it.each([
  '<main><article></article></main>',
  '<div style="position: sticky"></div>',
  '<div style="position: absolute; z-index: 9"></div>',
  '<div data-corner="form" style="position: fixed"></div>',
])('is not shy of %s', (ordinary) => {
  layOut()
  document.body.innerHTML = ordinary
  put()
  expect(body()?.hidden).toBe(false)
})

it('is not shy of what fills the window and is not lifted above it, as the frame of a whole page', () => {
  layOut()
  const frame = document.createElement('div')
  Object.defineProperty(frame, 'clientHeight', { value: innerHeight })
  frame.style.position = 'fixed'
  document.body.replaceChildren(frame)
  put()
  expect(body()?.hidden).toBe(false)
  frame.style.zIndex = '1'
  soon()
  expect(body()?.hidden).toBe(false)
  frame.style.zIndex = '10'
  soon()
  expect(body()?.hidden).toBe(true)
})

it('is shy of a dialog in an open shadow root of the page, however deep', () => {
  put()
  const outer = document.createElement('consent-manager')
  const inner = document.createElement('consent-box')
  outer.attachShadow({ mode: 'open' }).append(inner)
  const root = inner.attachShadow({ mode: 'open' })
  root.innerHTML = '<div role="dialog"></div>'
  document.body.replaceChildren(outer)
  vi.spyOn(document, 'elementsFromPoint').mockReturnValue([outer, document.body])
  // Some browsers also return elements from outside.
  Object.assign(outer.shadowRoot ?? {}, { elementsFromPoint: () => [inner, outer, document.body] })
  Object.assign(root, { elementsFromPoint: () => [...root.children, inner, outer] })
  put()
  expect(body()?.hidden).toBe(true)
})

it('is shy of a box under any of its corners', () => {
  const box = document.createElement('div')
  box.style.position = 'fixed'
  document.body.replaceChildren(box)
  const [left, top, right, bottom] = [100, 200, 180, 240]
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, right - left, bottom - top))
  const at = vi.spyOn(document, 'elementsFromPoint')
  for (const [x, y] of [
    [left, top],
    [right - 1, top],
    [left, bottom - 1],
    [right - 1, bottom - 1],
  ]) {
    at.mockImplementation((...point) => (point[0] === x && point[1] === y ? [box] : []))
    put()
    expect(body()?.hidden).toBe(true)
  }
})

it('is shy on a page that is never idle', async () => {
  const idle = vi.spyOn(window, 'requestIdleCallback')
  put()
  await vi.advanceTimersByTimeAsync(500)
  expect(idle).toHaveBeenCalledWith(expect.any(Function), { timeout: 500 })
})

it('is not shy of a dialog that is there but not shown: nothing of it is drawn', () => {
  document.body.innerHTML = '<dialog open></dialog>'
  put()
  expect(body()?.hidden).toBe(false)
})

it('looks at five points a time, never through the page, however it grows', async () => {
  document.body.innerHTML = '<main></main>'
  put()
  const [through, at] = [vi.spyOn(document, 'querySelectorAll'), vi.spyOn(document, 'elementsFromPoint')]
  for (let times = 0; times < 20; times++) {
    document.querySelector('main')?.append(document.createElement('article'))
    window.dispatchEvent(new Event('scroll'))
    await vi.advanceTimersByTimeAsync(500)
  }
  expect(through).not.toHaveBeenCalled()
  expect(at.mock.calls.length).toBeLessThanOrEqual(5 * 20)
})

it('stops looking when there is nothing to show', async () => {
  put()
  put(null)
  await vi.advanceTimersByTimeAsync(1000)
  expect(vi.getTimerCount()).toBe(0)
})

it('goes when the next copy of the script shows its own', async () => {
  put()
  const leftover = host()
  delete stage.runtime.id
  showBadge(stage.press, { id: 'us' })(BADGE)
  await vi.waitFor(() => expect(host()).not.toBe(leftover))
  expect([leftover?.isConnected, document.querySelectorAll('html>[data-corner]').length]).toEqual([false, 1])
})
