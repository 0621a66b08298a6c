type Child = Node | string | null

/** Creates an element with its properties and children; never from text that would be parsed as HTML. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children.filter((child) => child !== null))
  return element
}

/** A button that only the person can press: clicks made by the page's scripts do nothing. */
export function button(label: string, does: () => void, properties: Partial<HTMLButtonElement> = {}): HTMLButtonElement {
  const element = createElement('button', { type: 'button', ...properties }, label)
  element.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) does()
  })
  return element
}

/** A link that opens in a new tab, and only if the person clicks it. */
export function link(url: string, name: string, newTab: string): HTMLAnchorElement {
  const anchor = createElement(
    'a',
    { href: url, target: '_blank', rel: 'noreferrer' },
    name,
    createElement('span', { className: 'unseen' }, ` ${newTab}`),
  )
  // As with buttons: the page can send clicks of its own.
  anchor.addEventListener('click', (event) => event.isTrusted || event.preventDefault())
  return anchor
}
