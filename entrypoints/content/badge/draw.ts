import type { PageBadge, Press } from '../../shared/messages.ts'
import { themeOf } from '../../shared/page/theme-of.ts'
import { menuButton } from './menu.ts'
import { BADGE_STYLE } from './style.ts'
import { button, createElement } from './create-element.ts'

const SMALL = ' small'

/** What stands in the shadow root. Nothing of it can be seen or reached by the page. */
export function drawBadge(
  { arm, style, themes, label, title, corner, lang, dir, menu }: PageBadge,
  press: (how: Press) => void,
  away: () => void,
): [style: HTMLElement, badge: HTMLElement] {
  const open = button({ className: `signal ${arm}`, ariaLabel: title, title }, label, () => press('press'))
  const more = menuButton(menu, (choice) => {
    if (choice === 'fold') pill.className += SMALL
    else if (choice === 'away') away()
    else press(choice)
  })
  const pill = createElement('div', { className: corner.replace('-', ' ') + (label ? '' : SMALL), lang, dir }, open, more)
  return [
    // The colour not on the host: there the page's own rules would come first.
    createElement('style', {
      textContent: `${BADGE_STYLE}${style}:host{color-scheme:${themeOf(document.documentElement, themes)}!important}`,
    }),
    pill,
  ]
}
