import type { MenuChoice, PageBadge } from '../../shared/messages.ts'
import { button, createElement } from './create-element.ts'

type Choose = (choice: MenuChoice) => void

/**
 * The menu button and its menu: move to another corner, hide for now, or open the popup, which can hide it for longer.
 * Most people never open it, so the menu is built when the button is first pointed at or focused.
 * As a popover, the browser opens it, and closes it on a click elsewhere or when the page opens a dialog.
 */
export function menuButton({ name, choices }: PageBadge['menu'], choose: Choose): HTMLElement {
  const opener = createElement('button', { className: 'more', ariaLabel: name, title: name }, '⋯')
  const prepare = (): void => {
    if (opener.popoverTargetElement) return
    const menu = choiceMenu(opener, choices, choose)
    opener.after(menu)
    opener.popoverTargetElement = menu
  }
  for (const type of ['pointerenter', 'focus']) opener.addEventListener(type, prepare)
  return opener
}

function choiceMenu(opener: HTMLElement, choices: PageBadge['menu']['choices'], choose: Choose): HTMLElement {
  const close = (): void => {
    menu.hidePopover()
    opener.focus()
  }
  const items = choices.map(([choice, label]) => button({}, label, () => choose(choice)))
  const menu = createElement('div', { popover: 'auto' }, ...items)
  menu.addEventListener('click', close)
  menu.addEventListener('toggle', () => items[0]?.focus())
  for (const [at, item] of items.entries())
    item.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      // Chromium 156 closes it without returning the focus into the shadow root.
      if (event.key === 'Escape') close()
      if (!step) return
      items.at((at + step) % items.length)?.focus()
      event.preventDefault()
    })
  return menu
}
