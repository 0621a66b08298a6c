// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showBadge, type Show } from '../../../../entrypoints/content/badge/show.ts'
import type { PageBadge } from '../../../../entrypoints/shared/messages.ts'

const BADGE: PageBadge = {
  arm: 'level',
  style: '.signal{--arm:red}.bottom{bottom:9px}',
  themes: [['dark-page', 'dark']],
  label: 'AI training: on',
  title: 'AI training: on. Facebook',
  corner: 'bottom-end',
  lang: 'de',
  dir: 'ltr',
  menu: {
    name: 'Hide',
    choices: [
      ['fold', 'Fold'],
      ['away', 'For now'],
      ['hide', 'Longer'],
    ],
  },
}

let root: ShadowRoot | undefined
let attached = ''
let end: AbortController
let press: (how: string) => void
let show: Show

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (does: () => void) => setTimeout(does, 1))
  const attach = vi.spyOn(Element.prototype, 'attachShadow')
  attach.mockImplementation(function (this: Element, init) {
    attached = init.mode
    attach.mockRestore()
    root = this.attachShadow({ mode: 'open' })
    return root
  })
  // What happy-dom has not.
  Object.assign(Element.prototype, { checkVisibility: () => true, hidePopover: () => undefined })
  end = new AbortController()
  press = vi.fn<(how: string) => void>()
  show = showBadge(press, { isValid: () => !end.signal.aborted, onInvalidated: (clear) => end.signal.addEventListener('abort', clear) })
})

afterEach(() => {
  end.abort()
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'))
  root = undefined
})

const host = () => document.querySelector('html>[data-corner]')
const body = () => root?.querySelector<HTMLElement>('[lang]')
const style = () => root?.querySelector('style')?.textContent
const texts = () => [...(root?.querySelectorAll('button') ?? [])].map((one) => one.textContent)
const soon = () => vi.advanceTimersByTime(1000)

function put(badge: PageBadge | null = BADGE): void {
  show(badge)
  soon()
}

/** Somebody reaches for the small button: only then is the menu made. */
function reachForMenu(): void {
  for (const button of root?.querySelectorAll('button') ?? [])
    if (button.textContent === '×') button.dispatchEvent(new Event('pointerenter'))
}

/** A press as the browser makes it for a person; scripts cannot. */
function pressAsPerson(text: string): void {
  const event = new Event('click')
  Object.defineProperty(event, 'isTrusted', { value: true })
  for (const button of root?.querySelectorAll('button') ?? []) if (button.textContent === text) button.dispatchEvent(event)
}

it('costs the page nothing where there is nothing to show', () => {
  put(null)
  expect([host(), root]).toEqual([null, undefined])
})

it('stands on the document element, in its language, with its words', () => {
  put()
  expect(host()?.parentElement).toBe(document.documentElement)
  expect(body()).toMatchObject({ lang: 'de', dir: 'ltr', className: 'bottom end', hidden: false })
  expect(texts()).toEqual(['AI training: on', '×'])
  reachForMenu()
  reachForMenu()
  expect(texts()).toEqual(['AI training: on', '×', 'Fold', 'For now', 'Longer'])
  expect(root?.querySelector('button')).toMatchObject({ ariaLabel: BADGE.title, title: BADGE.title })
})

it('leaves no script, no link and no readable word in the page', () => {
  put()
  expect(attached).toBe('closed')
  expect(host()?.outerHTML).toBe('<div data-corner=""></div>')
  expect(root?.querySelector('script, link')).toBeNull()
})

it('has a colour that the page cannot change through what it sees of it', () => {
  put()
  expect(style()).toContain('--arm:red')
  expect(style()).not.toMatch(/:host[^{]*\{[^}]*--/)
})

it('is replaced by another, and stays untouched by the same', () => {
  put()
  const before = body()
  put({ ...BADGE, menu: { ...BADGE.menu } })
  expect(body()).toBe(before)
  put({ ...BADGE, label: '', arm: 'up' })
  reachForMenu()
  expect(texts()).toEqual(['', '×', 'Fold', 'For now', 'Longer'])
  expect(document.querySelectorAll('[data-corner]')).toHaveLength(1)
})

it('goes, also when the page was not yet idle', () => {
  put()
  put(null)
  expect(host()).toBeNull()
  show(BADGE)
  show(null)
  soon()
  expect(host()).toBeNull()
})

it('is pressed, folded and put away by a person only', () => {
  put()
  reachForMenu()
  for (const button of root?.querySelectorAll('button') ?? []) button.click()
  expect(press).not.toHaveBeenCalled()
  expect(root?.querySelector('.small')).toBeNull()
  pressAsPerson(BADGE.label)
  pressAsPerson('Fold')
  pressAsPerson('Longer')
  expect(vi.mocked(press).mock.calls).toEqual([['press'], ['hide']])
  expect(root?.querySelector('.small')).not.toBeNull()
  expect(host()).not.toBeNull()
  pressAsPerson('For now')
  expect(host()).toBeNull()
})

it('comes back a few times when the page takes it out, then no more', async () => {
  put()
  const seen: boolean[] = []
  for (let times = 0; times < 5; times++) {
    host()?.remove()
    await vi.advanceTimersByTimeAsync(1000)
    seen.push(host() !== null)
  }
  expect(seen).toEqual([true, true, true, false, false])
})

it.each([
  '<div role="dialog" aria-modal="true"></div>',
  '<dialog open></dialog>',
  '<div><p data-testid="cookie-policy-manage-dialog"></p></div>',
])('is shy while the page shows %s', async (dialog) => {
  put()
  document.body.insertAdjacentHTML('beforeend', dialog)
  await vi.advanceTimersByTimeAsync(1000)
  expect(body()?.hidden).toBe(true)
  document.body.replaceChildren()
  await vi.advanceTimersByTimeAsync(1000)
  expect(body()?.hidden).toBe(false)
})

it('does not flash over a dialog that is there already, nor over one that opens on a click deep in the page', () => {
  document.body.innerHTML = '<main><dialog open></dialog></main>'
  put()
  expect(body()?.hidden).toBe(true)
  document.body.innerHTML = '<main></main>'
  soon()
  expect(body()?.hidden).toBe(false)
  document.querySelector('main')?.append(Object.assign(document.createElement('dialog'), { open: true }))
  document.querySelector('main')?.click()
  soon()
  expect(body()?.hidden).toBe(true)
})

it('is not shy of a dialog that is there but not shown', () => {
  Object.assign(Element.prototype, { checkVisibility: () => false })
  document.body.innerHTML = '<dialog open></dialog>'
  put()
  expect(body()?.hidden).toBe(false)
})

it('looks at the page neither when it is idle nor while it scrolls or grows', async () => {
  document.body.innerHTML = '<main></main>'
  put()
  await vi.advanceTimersByTimeAsync(2000)
  const look = vi.spyOn(document, 'querySelectorAll')
  for (let times = 0; times < 20; times++) {
    document.querySelector('main')?.append(document.createElement('article'))
    window.dispatchEvent(new Event('scroll'))
    await vi.advanceTimersByTimeAsync(500)
  }
  expect(look).not.toHaveBeenCalled()
})

it('follows the theme of the page, else that of the browser', () => {
  put()
  expect(style()).toContain('color-scheme:light dark!')
  document.documentElement.className = 'x dark-page'
  put({ ...BADGE, label: 'Other' })
  expect(style()).toContain('color-scheme:dark!')
  document.documentElement.className = ''
})

it('goes with the life of the script, and when the next copy of it shows its own', async () => {
  put()
  end.abort()
  expect(host()).toBeNull()
  document.documentElement.append(Object.assign(document.createElement('div'), { innerHTML: '' }))
  document.documentElement.lastElementChild?.setAttribute('data-corner', '')
  const leftover = host()
  const next = showBadge(press, { isValid: () => true, onInvalidated: () => undefined })
  next(BADGE)
  await vi.waitFor(() => expect(host()).not.toBe(leftover))
  expect([leftover?.isConnected, document.querySelectorAll('html>[data-corner]').length]).toEqual([false, 1])
})
