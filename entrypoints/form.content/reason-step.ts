import type { FormHelp, ReasonHelp } from '../shared/form-help.ts'
import { composeReason, lengthFault } from './compose-reason.ts'
import { button, make } from './make.ts'
import type { Taken } from './set-reason.ts'

export interface ReasonDeeds {
  /** Whether the page has a single box that asks for the reason, and how many characters it takes (null for any number). */
  box: () => { room: number | null } | null
  insert: (text: string) => Promise<Taken>
  copy: (text: string) => Promise<boolean>
}

export interface ReasonStep {
  element: HTMLElement
  /** Offers to insert only where that is possible now. `explain`: says why not, where it is not. */
  refresh: (explain: boolean) => void
}

const SAYS = { inserted: 'inserted', occupied: 'occupied', refused: 'not-inserted' } as const

/**
 * Offers a reason: pick what is true, edit freely, then insert or copy. Nothing is sent and nothing is read from the page.
 * @param say what came of it, in words
 */
export function reasonStep(
  { words }: FormHelp,
  reason: ReasonHelp,
  deeds: ReasonDeeds,
  say: (sentence: string, taken?: Taken) => void,
): ReasonStep {
  const { element: draft, text, add } = draftOf(reason, words.reason, () => update())
  const length = make('p', { className: 'meta' })
  const onlyCopy = make('p', { className: 'meta' }, words['copy-only'])
  const fault = (): string => {
    const { kind, count } = lengthFault(text(), reason.minLength, deeds.box()?.room ?? null)
    return kind && words[kind].replace('{count}', String(count))
  }
  const insert = async (): Promise<void> => {
    const tooLong = lengthFault(text(), 0, deeds.box()?.room ?? null).kind !== ''
    if (tooLong) return say(fault())
    const taken = await deeds.insert(text())
    say(words[SAYS[taken]], taken)
  }
  const copy = async (): Promise<void> => say(words[(await deeds.copy(text())) ? 'copied' : 'not-copied'])
  const inserting = button(words.insert, () => void insert(), { className: 'main' })
  const copying = button(words.copy, () => void copy())
  const update = (): void => {
    length.textContent = fault()
  }
  return {
    element: make(
      'div',
      {},
      make('p', {}, reason.hint),
      onlyCopy,
      draft,
      length,
      promptsOf(reason, add),
      make('div', { className: 'buttons' }, inserting, copying),
    ),
    refresh: (explain) => {
      const possible = deeds.box() !== null
      inserting.hidden = !possible
      copying.className = possible ? '' : 'main'
      onlyCopy.hidden = possible || !explain
      update()
    },
  }
}

interface Draft {
  element: HTMLTextAreaElement
  text: () => string
  add: (id: string, on: boolean) => void
}

function draftOf({ language, direction, opening, prompts }: ReasonHelp, name: string, edited: () => void): Draft {
  const picked = new Set<string>()
  let written = false
  const element = make('textarea', { rows: 5, lang: language, dir: direction, ariaLabel: name, value: opening })
  element.addEventListener('input', () => {
    written = true
    edited()
  })
  const sentences = (): string[] => prompts.filter(({ id }) => picked.has(id)).map(({ sentence }) => sentence)
  return {
    element,
    text: () => element.value,
    // What the person wrote is never thrown away: after an edit a pick only adds its sentence.
    add: (id, on) => {
      if (on) picked.add(id)
      else picked.delete(id)
      const sentence = prompts.find((one) => one.id === id)?.sentence ?? ''
      if (!written) element.value = composeReason(opening, sentences())
      else if (on && !element.value.includes(sentence)) element.value = composeReason(element.value.trimEnd(), [sentence])
      element.scrollTop = element.scrollHeight
      edited()
    },
  }
}

function promptsOf({ prompts, hint }: ReasonHelp, toggle: (id: string, on: boolean) => void): HTMLElement {
  const group = make('div', { className: 'prompts', role: 'group', ariaLabel: hint })
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
