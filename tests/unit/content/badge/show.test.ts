// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { BADGE, badgeInPage } from '../../fixtures/badge-in-page.ts'

const stage = badgeInPage()
const { host, body, soon, put } = stage
const style = () => stage.root?.querySelector('style')?.textContent
const texts = () => [...(stage.root?.querySelectorAll('button') ?? [])].map((one) => one.textContent)

/** Somebody reaches for the small button: only then is the menu made. */
function reachForMenu(): void {
  for (const button of stage.root?.querySelectorAll('button') ?? [])
    if (button.textContent === '×') button.dispatchEvent(new Event('pointerenter'))
}

/** A press as the browser makes it for a person; scripts cannot. */
function pressAsPerson(text: string): void {
  const event = new Event('click')
  Object.defineProperty(event, 'isTrusted', { value: true })
  for (const button of stage.root?.querySelectorAll('button') ?? []) if (button.textContent === text) button.dispatchEvent(event)
}

it('costs the page nothing where there is nothing to show', () => {
  put(null)
  expect([host(), stage.root]).toEqual([null, undefined])
})

it('stands on the document element, in its language, with its words', () => {
  put()
  expect(host()?.parentElement).toBe(document.documentElement)
  expect(body()).toMatchObject({ lang: 'de', dir: 'ltr', className: 'bottom end', hidden: false })
  expect(texts()).toEqual(['AI training: on', '×'])
  reachForMenu()
  reachForMenu()
  expect(texts()).toEqual(['AI training: on', '×', 'Fold', 'For now', 'Longer'])
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
  put({ ...BADGE, label: '', arm: 'up' })
  reachForMenu()
  expect(texts()).toEqual(['', '×', 'Fold', 'For now', 'Longer'])
  expect(document.querySelectorAll('[data-corner]')).toHaveLength(1)
})

it('goes, also when the page was not yet idle', () => {
  put()
  put(null)
  expect(host()).toBeNull()
  stage.show(BADGE)
  stage.show(null)
  soon()
  expect(host()).toBeNull()
})

it('is pressed, folded and put away by a person only', () => {
  put()
  reachForMenu()
  for (const button of stage.root?.querySelectorAll('button') ?? []) button.click()
  expect(stage.press).not.toHaveBeenCalled()
  expect(stage.root?.querySelector('.small')).toBeNull()
  pressAsPerson(BADGE.label)
  pressAsPerson('Fold')
  pressAsPerson('Longer')
  expect(stage.press.mock.calls).toEqual([['press'], ['hide']])
  expect(stage.root?.querySelector('.small')).not.toBeNull()
  expect(host()).not.toBeNull()
  pressAsPerson('For now')
  expect(host()).toBeNull()
})

it('keeps to itself what is done on it', () => {
  put()
  const heard: string[] = []
  const types = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup']
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
