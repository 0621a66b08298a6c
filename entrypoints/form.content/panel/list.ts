import { createElement } from './create-element.ts'

/** Sentences as a list; a single one needs no bullet. */
export function list(lines: readonly string[]): HTMLElement {
  const [only, another] = lines
  if (only !== undefined && another === undefined) return createElement('p', {}, only)
  return createElement('ul', {}, ...lines.map((line) => createElement('li', {}, line)))
}
