import type { FormHelp, Noted } from '../shared/form-help.ts'
import { guardedButton } from './guarded-button.ts'
import { button, make } from './make.ts'

export interface AskDeeds {
  /** Keeps that it was sent; what happens next, or null where it could not be stored. */
  sent: (service: string | null) => Promise<Noted | null>
  noted: (noted: Noted) => void
  notYet: () => void
  say: (sentence: string) => void
}

/** “Did you send it?” Only the person knows. Where the page serves several services, also for which. */
export function askStep({ words, services, from }: FormHelp, { sent, noted, notYet, say }: AskDeeds): HTMLElement {
  const choice = services.length > 0 ? choose(services, from, words['service.choose']) : null
  const answer = async (): Promise<void> => {
    say('')
    if (choice?.value === '') {
      choice.focus()
      return say(words['service.missing'])
    }
    const next = await sent(choice?.value ?? null)
    if (next) noted(next)
    else say(words['not-noted'])
  }
  return make(
    'div',
    {},
    choice && make('label', {}, words.service, choice),
    make(
      'div',
      { className: 'buttons' },
      guardedButton(
        words.yes,
        () => void answer(),
        () => say(words['not-counted']),
        { className: 'main' },
      ),
      button(words['not-yet'], notYet),
    ),
  )
}

function choose(services: FormHelp['services'], from: string | null, none: string): HTMLSelectElement {
  const options = services.map(({ id, name }) => make('option', { value: id, selected: id === from }, name))
  return make('select', {}, from === null ? make('option', { value: '', selected: true }, none) : null, ...options)
}
