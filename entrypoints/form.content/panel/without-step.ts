import type { FormHelp, WithoutHelp } from '../../shared/page/form-help.ts'
import { make } from './make.ts'
import { wayTo, type OpenLetter } from './ways-step.ts'

/** For someone without an account: what can be tried, and what each way reaches. */
export function withoutStep({ intro, ways, rest }: WithoutHelp, { words }: FormHelp, openLetter: OpenLetter): HTMLElement {
  const entries = ways.map(({ name, what, way }) =>
    make('li', {}, way ? wayTo(way, words['new-tab'], openLetter) : make('b', {}, name), make('p', { className: 'meta' }, what)),
  )
  return make('div', {}, make('p', {}, intro), make('ul', { className: 'ways' }, ...entries), make('p', { className: 'meta' }, rest))
}
