import type { FormHelp, SentReceipt } from '../../shared/page/form-help.ts'
import { accountStep } from './account-step.ts'
import { lastingButton } from '../guard/lasting-button.ts'
import { button, createElement } from './create-element.ts'
import { presses } from '../guard/presses.ts'
import { privateStep } from './private-step.ts'

/** What the person says was sent. `press` is the id of the press; `evenPrivate`: they want it recorded although the window is private. */
export interface Sent {
  service: string | null
  account: string | null
  press: string
  evenPrivate: boolean
}

export interface AskActions {
  /** Records that it was sent. Resolves to what happens next, or null if it could not be stored. */
  sent: (sent: Sent) => Promise<SentReceipt | null>
  noted: (noted: SentReceipt, press: string) => void
  notYet: () => void
  say: (sentence: string) => void
}

export interface AskStep {
  element: HTMLElement
  /** Asks again from the start, after an undo. */
  again: () => void
}

/**
 * “Did you send it?” Only the person knows. Then for which account, if some of this service are recorded; in a private window, whether to
 * record it at all; and if the page serves several services, for which one.
 */
export function askStep(help: FormHelp, { sent, noted, notYet, say }: AskActions): AskStep {
  const { words, services, from, accounts } = help
  const choice = services.length > 0 ? choose(services, from, words['service.choose']) : null
  const element = createElement('div')
  const pressOf = presses()
  let busy = false
  const note = async (account: string | null): Promise<void> => {
    if (busy) return
    busy = true
    say('')
    const said = { service: choice?.value ?? null, account }
    const press = pressOf(said)
    const next = await sent({ ...said, press, evenPrivate: help.private })
    busy = false
    if (next) noted(next, press)
    else say(words['not-noted'])
  }
  const forAccount = (account: string | null): void => {
    say('')
    if (help.private) go(privateStep(words, { note: () => void note(account), leave, say }))
    else void note(account)
  }
  const answer = (): void => {
    say('')
    if (choice?.value === '') {
      choice.focus()
      return say(words['service.missing'])
    }
    const known = accounts[choice?.value ?? help.service] ?? []
    if (known.length > 0) go(accountStep(words, known, { chosen: forAccount, back, say }))
    else forAccount(null)
  }
  const question = [
    ...(choice ? [createElement('label', {}, words.service, choice)] : []),
    createElement(
      'div',
      { className: 'buttons' },
      lastingButton(words.yes, answer, words['not-counted'], say, { className: 'main' }),
      button(words['not-yet'], notYet),
    ),
  ]
  const ask = (): void => element.replaceChildren(...question)
  const go = (step: HTMLElement): void => {
    element.replaceChildren(step)
    step.focus({ preventScroll: true })
  }
  const back = (): void => {
    ask()
    notYet()
  }
  const leave = (): void => {
    ask()
    say(words['private.left'])
  }
  ask()
  return {
    element,
    again: () => {
      pressOf.forget()
      ask()
    },
  }
}

function choose(services: FormHelp['services'], from: string | null, none: string): HTMLSelectElement {
  const options = services.map(({ id, name }) => createElement('option', { value: id, selected: id === from }, name))
  return createElement('select', {}, from === null ? createElement('option', { value: '', selected: true }, none) : null, ...options)
}
