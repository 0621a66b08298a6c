import type { FormHelp } from '../../shared/page/form-help.ts'
import { lastingButton } from '../guard/lasting-button.ts'
import { button, createElement } from './create-element.ts'

export interface AccountDeeds {
  /** Id of an earlier objection to continue; null for another account. */
  chosen: (account: string | null) => void
  back: () => void
  say: (sentence: string) => void
}

/** “For which account?” Earlier objections are labelled by day, never by the person's name for the account: the page may be watching. */
export function accountStep(
  words: FormHelp['words'],
  known: FormHelp['accounts'][string],
  { chosen, back, say }: AccountDeeds,
): HTMLElement {
  const choices: { id: string | null; label: string }[] = [...known, { id: null, label: words['account.another'] }]
  const chooser = ({ id, label }: (typeof choices)[number]): HTMLElement =>
    lastingButton(label, () => chosen(id), words['not-counted'], say)
  return createElement(
    'div',
    { role: 'group', ariaLabel: words.account, tabIndex: -1 },
    createElement('p', { className: 'question' }, words.account),
    createElement('div', { className: 'choices' }, ...choices.map(chooser)),
    createElement('p', { className: 'meta' }, words['account.hint']),
    createElement('div', { className: 'buttons' }, button(words['not-yet'], back)),
  )
}
