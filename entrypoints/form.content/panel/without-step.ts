import type { FormHelp, WithoutHelp } from '../../shared/page/form-help.ts'
import { createElement } from './create-element.ts'
import { wayTo, type OpenLetter } from './ways-step.ts'

/** For someone without an account: what can be tried, and what each way achieves. */
export function withoutStep({ intro, ways, rest }: WithoutHelp, { words }: FormHelp, openLetter: OpenLetter): HTMLElement {
  const entries = ways.map(({ name, what, way }) =>
    createElement(
      'li',
      {},
      way ? wayTo(way, words['new-tab'], openLetter) : createElement('b', {}, name),
      createElement('p', { className: 'meta' }, what),
    ),
  )
  return createElement(
    'div',
    {},
    createElement('p', {}, intro),
    createElement('ul', { className: 'ways' }, ...entries),
    createElement('p', { className: 'meta' }, rest),
  )
}
