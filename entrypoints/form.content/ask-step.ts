import type { FormWords } from '../shared/form-help.ts'
import { button, make } from './make.ts'

/** “Did you send it?” Only the person knows. `answer` resolves to whether the note of it was kept. */
export function askStep(words: FormWords, answer: (sent: boolean) => Promise<boolean>): HTMLElement {
  const status = make('p', { role: 'status', className: 'status' })
  const buttons = make('div', { className: 'buttons' })
  const say = async (sent: boolean): Promise<void> => {
    const kept = await answer(sent)
    status.textContent = sent ? words[kept ? 'noted' : 'not-noted'] : ''
    buttons.hidden = sent && kept
  }
  buttons.append(
    button(words.yes, () => void say(true), { className: 'main' }),
    button(words['not-yet'], () => void say(false)),
  )
  return make('div', {}, buttons, status)
}
