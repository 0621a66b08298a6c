import type { FormHelp, Linked } from '../../shared/page/form-help.ts'
import { lastingButton } from '../guard/lasting-button.ts'
import { link, createElement } from './create-element.ts'

/** As in the record. */
type Covers = 'account' | 'linked'

/** Asks whether linked accounts are covered too. `covers` resolves to true once that is stored. */
export function linkedStep(
  words: FormHelp['words'],
  { question, url }: Linked,
  covers: (answer: Covers) => Promise<boolean>,
  say: (sentence: string) => void,
): HTMLElement {
  const answer = async (given: Covers): Promise<void> => {
    say('')
    if (!(await covers(given))) return say(words['not-stored'])
    element.replaceChildren(createElement('p', { role: 'status' }, words[given === 'linked' ? 'linked.covered' : 'linked.alone']))
  }
  const choice = (given: Covers, label: string): HTMLElement => lastingButton(label, () => void answer(given), words['not-counted'], say)
  const element = createElement(
    'div',
    { role: 'group', ariaLabel: question },
    createElement('p', { className: 'question' }, question),
    createElement('div', { className: 'choices row' }, choice('linked', words['linked.yes']), choice('account', words['linked.no'])),
    url === null ? null : createElement('p', {}, link(url, words['linked.look'], words['new-tab'])),
  )
  return element
}
