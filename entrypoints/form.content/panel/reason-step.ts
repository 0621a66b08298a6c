import type { FormHelp, ReasonHelp } from '../../shared/page/form-help.ts'
import { composeReason, lengthFault } from './compose-reason.ts'
import { button, createElement } from './create-element.ts'
import type { Taken } from '../page/set-reason.ts'

export interface ReasonActions {
  /** Null unless the page has a single box for the reason; `room` is how many characters it takes, null for any number. */
  box: () => { room: number | null } | null
  insert: (text: string) => Promise<Taken>
  copy: (text: string) => Promise<boolean>
}

export interface ReasonStep {
  element: HTMLElement
  /** Offers Insert only if it would work now; with `explain`, says why not. */
  refresh: (explain: boolean) => void
}

const SAYS = { inserted: 'inserted', occupied: 'occupied', refused: 'not-inserted' } as const

/**
 * Offers a reason: pick what is true, then insert or copy it. Nothing is sent, and nothing is read from the page. Nothing is typed here
 * either: the page receives key events even from a closed shadow root, and can read a field in it by selecting everything.
 * @param say announces the result, in words
 */
export function reasonStep(
  { words }: FormHelp,
  reason: ReasonHelp,
  actions: ReasonActions,
  say: (sentence: string, taken?: Taken) => void,
): ReasonStep {
  const { element: draft, text, add } = draftOf(reason, words.reason)
  const length = createElement('p', { className: 'meta' })
  const onlyCopy = createElement('p', { className: 'meta' }, words['copy-only'])
  const fault = (): string => {
    const { kind, count } = lengthFault(text(), reason.minLength, actions.box()?.room ?? null)
    return kind && words[kind].replace('{count}', String(count))
  }
  const insert = async (): Promise<void> => {
    const tooLong = lengthFault(text(), 0, actions.box()?.room ?? null).kind !== ''
    if (tooLong) return say(fault())
    const taken = await actions.insert(text())
    say(words[SAYS[taken]], taken)
  }
  const copy = async (): Promise<void> => say(words[(await actions.copy(text())) ? 'copied' : 'not-copied'])
  const inserting = button(words.insert, () => void insert(), { className: 'main' })
  const copying = button(words.copy, () => void copy())
  const update = (): void => {
    length.textContent = fault()
  }
  const toggle = (id: string, on: boolean): void => {
    add(id, on)
    update()
  }
  return {
    element: createElement(
      'div',
      {},
      draft,
      length,
      createElement('p', { className: 'hint' }, reason.hint),
      promptsOf(reason, toggle),
      onlyCopy,
      createElement('p', { className: 'meta' }, words['own-words']),
      createElement('div', { className: 'buttons' }, inserting, copying),
    ),
    refresh: (explain) => {
      const possible = actions.box() !== null
      inserting.hidden = !possible
      copying.className = possible ? '' : 'main'
      onlyCopy.hidden = possible || !explain
      update()
    },
  }
}

interface Draft {
  element: HTMLElement
  text: () => string
  add: (id: string, on: boolean) => void
}

function draftOf({ language, direction, opening, prompts }: ReasonHelp, name: string): Draft {
  const picked = new Set<string>()
  // Focusable, so that it can be scrolled by keyboard.
  const element = createElement('blockquote', { lang: language, dir: direction, ariaLabel: name, tabIndex: 0, textContent: opening })
  const text = (): string => {
    const sentences = prompts.filter(({ id }) => picked.has(id)).map(({ sentence }) => sentence)
    return composeReason(opening, sentences)
  }
  return {
    element,
    text,
    add: (id, on) => {
      if (on) picked.add(id)
      else picked.delete(id)
      element.textContent = text()
      if (on) element.scrollTop = element.scrollHeight
    },
  }
}

function promptsOf({ prompts, hint }: ReasonHelp, toggle: (id: string, on: boolean) => void): HTMLElement {
  const group = createElement('div', { className: 'prompts', role: 'group', ariaLabel: hint })
  for (const { id, label } of prompts) {
    const one = button(
      label,
      () => {
        const on = one.ariaPressed !== 'true'
        one.ariaPressed = String(on)
        toggle(id, on)
      },
      { className: 'prompt', ariaPressed: 'false' },
    )
    group.append(one)
  }
  return group
}
