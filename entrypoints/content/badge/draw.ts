import type { PageBadge, Press } from '../../shared/messages.ts'
import { themeOf } from '../../shared/page/theme-of.ts'
import { menuButton } from './menu.ts'
import { button, createElement } from './create-element.ts'

const SMALL = ' small'
/** How long hiding can be undone, in milliseconds. */
const REGRET = 6000

/** Builds the content of the shadow root, which is closed: the page can neither see nor reach it. */
export function drawBadge(
  { arm, style, themes, label, title, corner, lang, dir, fold, menu, gone }: PageBadge,
  press: (how: Press) => void,
  away: () => void,
): [style: HTMLElement, badge: HTMLElement] {
  const open = button({ className: `signal ${arm}`, ariaLabel: title, title }, label, () => press('press'))
  const small = button({ className: 'more', ariaLabel: fold, title: fold }, '×', () => {
    pill.className += SMALL
    small.remove()
    open.focus()
    press('fold')
  })
  const hide = (): void => {
    const { className } = pill
    const parts = [...pill.children]
    // Focused, so that screen readers read it out.
    const undo = button({ ariaDescription: gone.said }, gone.undo, () => {
      pill.className = className
      pill.replaceChildren(...parts)
      open.focus()
    })
    pill.className += ' gone'
    pill.replaceChildren(gone.said, undo)
    undo.focus()
    // Unless it was undone, or another badge is shown by now.
    setTimeout(() => undo.isConnected && away(), REGRET)
  }
  const more = menuButton(menu, (choice) => {
    if (choice === 'away') hide()
    else press(choice)
  })
  const pill = createElement(
    'div',
    { className: corner.replace('-', ' ') + (label ? '' : SMALL), lang, dir },
    open,
    ...(fold ? [small] : []),
    more,
  )
  return [
    // The colour scheme is not set on the host, where the page's own rules would win.
    createElement('style', { textContent: `${style}:host{color-scheme:${themeOf(document.documentElement, themes)}!important}` }),
    pill,
  ]
}
