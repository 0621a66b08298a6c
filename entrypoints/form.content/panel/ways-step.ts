import type { FormHelp, Alternative } from '../../shared/page/form-help.ts'
import { button, link, createElement } from './create-element.ts'

/** Opens the letter page; with `none`, for someone without an account. */
export type OpenLetter = (account?: 'none') => void

/** Other ways to object, in the order in which to try them. Nothing opens unless the person clicks it. */
export function waysStep({ alternatives, words }: FormHelp, openLetter: OpenLetter): HTMLElement {
  return createElement(
    'ol',
    { className: 'ways' },
    ...alternatives.map((way) => createElement('li', {}, wayTo(way, words['new-tab'], openLetter))),
  )
}

export function wayTo(way: Alternative, newTab: string, openLetter: OpenLetter): HTMLElement {
  if ('url' in way) return link(way.url, way.name, newTab)
  const opener = button('', () => openLetter(way.account), { className: 'link' })
  opener.replaceChildren(way.name, createElement('span', { className: 'unseen' }, ` ${newTab}`))
  return opener
}
