import type { FormHelp, SentReceipt } from '../../shared/page/form-help.ts'
import { lastingButton } from '../guard/lasting-button.ts'
import { linkedStep } from './linked-step.ts'
import { list } from './list.ts'
import { button, createElement } from './create-element.ts'

export interface NotedDeeds {
  /** True once it is stored. */
  covers: (answer: 'account' | 'linked') => Promise<boolean>
  /** True once it is taken back. */
  undo: () => Promise<boolean>
  undone: () => void
  close: () => void
  say: (sentence: string) => void
}

/** What is noted now and what comes next; it can be taken back for a while. */
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
    // Before what may come later: it is to be answered now.
    linked && linkedStep(words, linked, covers, say),
    list(lines.slice(1)),
    createElement(
      'div',
      { className: 'buttons' },
      // It stands where the press before was: pressed twice, it would take that back.
      lastingButton(words.undo, () => void takeBack(), words['not-counted'], say),
      closing,
    ),
  )
}
