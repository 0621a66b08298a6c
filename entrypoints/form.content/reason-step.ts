import type { FormHelp, ReasonHelp } from '../shared/form-help.ts'
import { composeReason, missingLength } from './compose-reason.ts'
import { button, make } from './make.ts'

export interface ReasonStep {
  element: HTMLElement
  /** Says in words what came of inserting or copying. */
  say: (sentence: string) => void
}

/** Offers a reason: pick what is true, edit freely, then insert or copy. Nothing is sent and nothing is read from the page. */
export function reasonStep(
  { words }: FormHelp,
  reason: ReasonHelp,
  insert: ((text: string) => void) | null,
  copy: (text: string) => void,
): ReasonStep {
  const picked = new Set<string>()
  let edited = false
  const draft = make('textarea', { rows: 5, lang: reason.language, dir: reason.direction, ariaLabel: words.reason, value: reason.opening })
  const status = make('p', { role: 'status', className: 'status' })
  const short = make('p', { className: 'meta' })
  const update = (): void => {
    const missing = missingLength(draft.value, reason.minLength)
    short.textContent = missing > 0 ? words['too-short'].replace('{count}', String(missing)) : ''
  }
  draft.addEventListener('input', () => {
    edited = true
    update()
  })
  // What the person wrote is never thrown away: after an edit a pick only adds its sentence.
  const pick = (id: string, sentence: string, on: boolean): void => {
    if (on) picked.add(id)
    else picked.delete(id)
    if (!edited)
      draft.value = composeReason(
        reason.opening,
        reason.prompts.filter((one) => picked.has(one.id)).map((one) => one.sentence),
      )
    else if (on && !draft.value.includes(sentence)) draft.value = composeReason(draft.value.trimEnd(), [sentence])
    update()
  }
  const prompts = make('div', { className: 'prompts', role: 'group', ariaLabel: words['reason.hint'] })
  for (const { id, label, sentence } of reason.prompts) prompts.append(prompt(label, (on) => pick(id, sentence, on)))
  update()
  const buttons = make(
    'div',
    { className: 'buttons' },
    insert && button(words.insert, () => insert(draft.value), { className: 'main' }),
    button(words.copy, () => copy(draft.value), { className: insert ? '' : 'main' }),
  )
  const element = make(
    'div',
    {},
    make('p', {}, words['reason.hint']),
    prompts,
    draft,
    short,
    insert ? null : make('p', { className: 'meta' }, words['copy-only']),
    buttons,
    status,
  )
  return { element, say: (sentence) => (status.textContent = sentence) }
}

function prompt(label: string, toggle: (on: boolean) => void): HTMLElement {
  const one = button(
    label,
    () => {
      const on = one.ariaPressed !== 'true'
      one.ariaPressed = String(on)
      toggle(on)
    },
    { className: 'prompt', ariaPressed: 'false' },
  )
  return one
}
