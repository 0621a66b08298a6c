import { make } from './make.ts'

/** Sentences as a list; a single one needs no bullet. */
export function list(lines: readonly string[]): HTMLElement {
  const [only, another] = lines
  if (only !== undefined && another === undefined) return make('p', {}, only)
  return make('ul', {}, ...lines.map((line) => make('li', {}, line)))
}
