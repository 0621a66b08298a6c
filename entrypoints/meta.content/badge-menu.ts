import type { MenuChoice, PageBadge } from '../shared/messages.ts'
import { button, make } from './make.ts'

/**
 * The small button and the menu that it opens: make the badge small, or hide it as far as the person likes.
 * As a popover the browser itself opens it, and closes it on a press elsewhere or when the page opens a dialog.
 */
export function badgeMenu(
  { name, choices }: PageBadge['menu'],
  choose: (choice: MenuChoice) => void,
): [opener: HTMLElement, menu: HTMLElement] {
  const close = (): void => {
    menu.hidePopover()
    opener.focus()
  }
  const items = choices.map(([choice, label]) => button({}, label, () => choose(choice)))
  const menu = make('div', { popover: 'auto' }, ...items)
  const opener = make('button', { ariaLabel: name, popoverTargetElement: menu }, '×')
  menu.addEventListener('click', close)
  menu.addEventListener('toggle', () => items[0]?.focus())
  for (const [at, item] of items.entries())
    item.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      // Chromium 156 closes it, but does not take the focus back into a shadow.
      if (event.key === 'Escape') close()
      if (!step) return
      items.at((at + step) % items.length)?.focus()
      event.preventDefault()
    })
  return [opener, menu]
}
