import type { FormHelp, Way } from '../shared/form-help.ts'
import { button, link, make } from './make.ts'

/** Other ways to object, in the order in which to try them. Nothing opens unless the person presses it. */
export function waysStep({ ways, words }: FormHelp, openLetter: () => void): HTMLElement {
  return make('ol', { className: 'ways' }, ...ways.map((way) => make('li', {}, wayTo(way, words['new-tab'], openLetter))))
}

function wayTo(way: Way, newTab: string, openLetter: () => void): HTMLElement {
  if ('url' in way) return link(way.url, way.name, newTab)
  const opener = button('', openLetter, { className: 'link' })
  opener.replaceChildren(way.name, make('span', { className: 'unseen' }, ` ${newTab}`))
  return opener
}
