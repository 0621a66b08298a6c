import type { MuteScope, PageBadge } from '../shared/messages.ts'
import { menuButton } from './badge-menu.ts'
import { button, make } from './make.ts'
import { semaphoreSvg } from './semaphore-svg.ts'

/** What stands in the shadow root. Nothing of it can be seen or reached by the page. */
export function drawBadge(
  { arm, colour, label, title, corner, lang, dir, menu }: PageBadge,
  press: () => void,
  mute: (scope: MuteScope) => void,
): HTMLElement {
  const open = button({ ariaLabel: title, title }, semaphoreSvg(arm, colour), press)
  if (label) open.append(make('span', {}, label))
  const more = menuButton(menu, (choice) => void (choice === 'fold' ? pill.classList.toggle('small') : mute(choice)))
  const pill = make('div', { className: label ? '' : 'small' }, open, more)
  const all = make('div', { className: corner.replace('-', ' '), lang, dir }, pill)
  // Meta's pages have a theme of their own, marked on the root; without a mark the browser's holds.
  all.style.colorScheme = /__fb-(light|dark)-mode/.exec(document.documentElement.className)?.[1] ?? ''
  return all
}
