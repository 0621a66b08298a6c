// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { BADGE, badgeInPage } from '../../fixtures/badge-in-page.ts'

const stage = badgeInPage()
const { host, body, soon, put } = stage
const style = () => stage.root?.querySelector('style')?.textContent
const texts = () => [...(stage.root?.querySelectorAll('button') ?? [])].map((one) => one.textContent)

/** The menu is built only when the small button is pointed at or focused. */
function reachForMenu(): void {
  for (const button of stage.root?.querySelectorAll('button') ?? [])
    if (button.textContent === '⋯') button.dispatchEvent(new Event('pointerenter'))
}

/** A trusted click, as the browser fires it for a person; scripts cannot. */
function pressAsPerson(text: string): void {
  const event = new Event('click')
  Object.defineProperty(event, 'isTrusted', { value: true })
  for (const button of stage.root?.querySelectorAll('button') ?? []) if (button.textContent === text) button.dispatchEvent(event)
}

it('costs the page nothing if there is nothing to show', () => {
  put(null)
  expect([host(), stage.root]).toEqual([null, undefined])
})

it('is on the document element, in its language, with its words', () => {
  put()
  expect(host()?.parentElement).toBe(document.documentElement)
  expect(body()).toMatchObject({ lang: 'de', dir: 'ltr', className: 'bottom end', hidden: false })
  expect(texts()).toEqual(['AI training: on', '×', '⋯'])
  reachForMenu()
  reachForMenu()
  expect(texts()).toEqual(['AI training: on', '×', '⋯', 'Corner', 'For now', 'Longer'])
  expect(stage.root?.querySelector('button')).toMatchObject({ ariaLabel: BADGE.title, title: BADGE.title })
})

it('leaves no script, no link and no readable word in the page', () => {
  put()
  expect(stage.attached).toBe('closed')
  expect(host()?.outerHTML).toBe('<div data-corner=""></div>')
  expect(stage.root?.querySelector('script, link')).toBeNull()
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
  put({ ...BADGE, label: '', fold: '', arm: 'up' })
  reachForMenu()
  expect(texts()).toEqual(['', '⋯', 'Corner', 'For now', 'Longer'])
  expect(document.querySelectorAll('[data-corner]')).toHaveLength(1)
})

it('goes, even if the page was not idle yet', () => {
  put()
  put(null)
  expect(host()).toBeNull()
  stage.show(BADGE)
  stage.show(null)
  soon()
  expect(host()).toBeNull()
})

it('is pressed, made small and moved by a person only, and the worker hears of it', () => {
  put()
  reachForMenu()
  for (const button of stage.root?.querySelectorAll('button') ?? []) button.click()
  expect(stage.press).not.toHaveBeenCalled()
  expect(stage.root?.querySelector('.small')).toBeNull()
  for (const name of [BADGE.label, '×', 'Corner', 'Longer']) pressAsPerson(name)
  expect(stage.press.mock.calls).toEqual([['press'], ['fold'], ['corner'], ['hide']])
  expect(stage.root?.querySelector('.small')).not.toBeNull()
  expect(texts()).toEqual(['AI training: on', '⋯', 'Corner', 'For now', 'Longer'])
  expect(host()).not.toBeNull()
})

describe('hidden for now', () => {
  beforeEach(() => {
    put()
    reachForMenu()
    pressAsPerson('For now')
  })

  it('says so and can be undone for a few seconds, then it is gone', () => {
    expect([body()?.textContent, texts()]).toEqual(['Hidden.Undo', ['Undo']])
    expect(stage.root?.activeElement).toMatchObject({ textContent: 'Undo', ariaDescription: 'Hidden.' })
    vi.advanceTimersByTime(5000)
    expect(host()).not.toBeNull()
    vi.advanceTimersByTime(2000)
    expect(host()).toBeNull()
  })

  it('is back as it was after undo, and stays', () => {
    pressAsPerson('Undo')
    expect([body()?.className, texts()]).toEqual(['bottom end', ['AI training: on', '×', '⋯', 'Corner', 'For now', 'Longer']])
    vi.advanceTimersByTime(9000)
    expect(host()).not.toBeNull()
  })

  it('hides nothing of the next page', () => {
    put({ ...BADGE, label: 'Other' })
    vi.advanceTimersByTime(9000)
    expect(texts()).toContain('Other')
  })
})

it('keeps the focus when it is drawn again, and takes none', () => {
  put()
  put({ ...BADGE, label: 'Other' })
  expect(stage.root?.activeElement).toBeNull()
  stage.root?.querySelector('button')?.focus()
  put({ ...BADGE, label: 'Third' })
  expect(stage.root?.activeElement?.textContent).toBe('Third')
})

it('keeps to itself what is done on it', () => {
  put()
  const heard: string[] = []
  const mouse = ['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'wheel']
  const pointer = ['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'touchstart', 'touchmove', 'touchend']
  const types = [...mouse, ...pointer, 'keydown', 'keypress', 'keyup', 'focusin', 'focusout']
  for (const type of types) document.addEventListener(type, () => heard.push(type))
  for (const type of types) stage.root?.querySelector('button')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  expect(heard).toEqual([])
})

it('follows the theme of the page, else that of the browser', () => {
  put()
  expect(style()).toContain('color-scheme:light dark!')
  document.documentElement.className = 'x dark-page'
  put({ ...BADGE, label: 'Other' })
  expect(style()).toContain('color-scheme:dark!')
  document.documentElement.className = ''
})
