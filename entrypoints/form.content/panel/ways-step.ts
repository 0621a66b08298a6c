import type { FormHelp, Way } from '../../shared/page/form-help.ts'
import { button, link, make } from './make.ts'

/** Opens the page for letters, for someone without an account if so. */
export type OpenLetter = (account?: 'none') => void

/** Other ways to object, in the order in which to try them. Nothing opens unless the person presses it. */
export function waysStep({ ways, words }: FormHelp, openLetter: OpenLetter): HTMLElement {
  return make('ol', { className: 'ways' }, ...ways.map((way) => make('li', {}, wayTo(way, words['new-tab'], openLetter))))
}

export function wayTo(way: Way, newTab: string, openLetter: OpenLetter): HTMLElement {
  if ('url' in way) return link(way.url, way.name, newTab)
  const opener = button('', () => openLetter(way.account), { className: 'link' })
  opener.replaceChildren(way.name, make('span', { className: 'unseen' }, ` ${newTab}`))
  return opener
}
