import type { FormHelp, SentReceipt } from '../../shared/page/form-help.ts'
import { lastingButton } from '../guard/lasting-button.ts'
import { linkedStep } from './linked-step.ts'
import { list } from './list.ts'
import { button, createElement } from './create-element.ts'

export interface NotedDeeds {
  /** Resolves to true once it is stored. */
  covers: (answer: 'account' | 'linked') => Promise<boolean>
  /** Resolves to true once it is undone. */
  undo: () => Promise<boolean>
  undone: () => void
  close: () => void
  say: (sentence: string) => void
}

/** Says what was recorded and what comes next; it can be undone for a while. */
export function notedStep(
  { words }: FormHelp,
  { lines, linked }: SentReceipt,
  { covers, undo, undone, close, say }: NotedDeeds,
): HTMLElement {
  const takeBack = async (): Promise<void> => {
    say('')
    if (await undo()) undone()
    else say(words['not-undone'])
  }
  const closing = button(words.close, close, { className: 'main' })
  return createElement(
    'div',
    { tabIndex: -1 },
    createElement('p', { role: 'status' }, ...lines.slice(0, 1)),
    // First, because it needs an answer now.
    linked && linkedStep(words, linked, covers, say),
    list(lines.slice(1)),
    createElement(
      'div',
      { className: 'buttons' },
      // It appears under the pointer: a double click would undo at once.
      lastingButton(words.undo, () => void takeBack(), words['not-counted'], say),
      closing,
    ),
  )
}
