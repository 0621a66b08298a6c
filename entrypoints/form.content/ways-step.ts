import type { FormHelp, Way } from '../shared/form-help.ts'
import { button, make } from './make.ts'

/** Other ways to object, in the order in which to try them. Nothing opens unless the person presses it. */
export function waysStep({ ways, words }: FormHelp, openLetter: () => void): HTMLElement {
  return make('ol', { className: 'ways' }, ...ways.map((way) => make('li', {}, link(way, words['new-tab'], openLetter))))
}

function link(way: Way, newTab: string, openLetter: () => void): HTMLElement {
  const label = [way.name, make('span', { className: 'unseen' }, ` ${newTab}`)]
  if ('letter' in way) {
    const opener = button('', openLetter, { className: 'link' })
    opener.replaceChildren(...label)
    return opener
  }
  const anchor = make('a', { href: way.url, target: '_blank', rel: 'noreferrer' }, ...label)
  // As with buttons: the page can send clicks of its own.
  anchor.addEventListener('click', (event) => event.isTrusted || event.preventDefault())
  return anchor
}
