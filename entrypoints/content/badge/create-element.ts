/** Creates an element with its properties and children; never from text that would be parsed as HTML. */
export function createElement<K extends 'div' | 'button' | 'style'>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

/** A button that only the person can press: clicks made by the page's scripts do nothing. */
export function button(properties: Partial<HTMLButtonElement>, label: string, does: () => void): HTMLButtonElement {
  const element = createElement('button', properties, label)
  element.addEventListener('click', ({ isTrusted }) => isTrusted && does())
  return element
}
