import type { FormHelp } from '../../shared/page/form-help.ts'
import { lastingButton } from '../guard/lasting-button.ts'
import { button, createElement } from './create-element.ts'

export interface PrivateDeeds {
  note: () => void
  leave: () => void
  say: (sentence: string) => void
}

/** Warns, before anything is recorded, that a record outlasts the private window. */
export function privateStep(words: FormHelp['words'], { note, leave, say }: PrivateDeeds): HTMLElement {
  return createElement(
    'div',
    { role: 'group', ariaLabel: words.private, tabIndex: -1 },
    createElement('p', {}, words.private),
    createElement(
      'div',
      { className: 'buttons' },
      lastingButton(words['private.note'], note, words['not-counted'], say),
      button(words['private.leave'], leave),
    ),
  )
}
