import type { FormHelp, ReasonHelp } from '../shared/form-help.ts'
import { askStep } from './ask-step.ts'
import { button, make } from './make.ts'
import { PANEL_STYLE } from './panel-style.ts'
import { reasonStep } from './reason-step.ts'

/** What the panel may have done for it. */
export interface Deeds {
  /** Null where the page has no single box that asks for the reason. */
  insert: ((text: string) => boolean) | null
  copy: (text: string) => Promise<boolean>
  answer: (sent: boolean) => Promise<boolean>
}

export interface Panel {
  /** A code or CAPTCHA is asked for: not sent yet. */
  proof: () => void
  ask: () => void
  remove: () => void
}

/** The panel beside the form, in a closed shadow that the page cannot reach. */
export function showPanel(help: FormHelp, deeds: Deeds): Panel {
  const host = make('div')
  host.dataset['corner'] = 'form'
  const shadow = host.attachShadow({ mode: 'closed' })
  // Not adopted, not appended as text: see the badge's host for what Firefox allows.
  shadow.append(make('style', { textContent: PANEL_STYLE }))
  // The page's own keyboard shortcuts are not meant while someone writes here.
  shadow.addEventListener('keydown', (event) => event.stopPropagation())

  const { words, reason, kind, lines, about } = help
  const remove = (): void => host.remove()
  const notice = make('p', { role: 'status', className: 'status' })
  const check = step(words.step2, make('div', {}, list(lines), notice))
  const asked = step(words.step3, askStep(words, deeds.answer))
  const first =
    reason &&
    step(
      words.step1,
      offered(help, reason, deeds, () => (check.open = true)),
    )
  const steps = kind === 'objection' ? [first ?? '', check, asked] : [list(lines), kind === 'portal' ? asked : '']
  const panel = make('div', { className: 'panel', lang: help.language, dir: help.direction, role: 'region', ariaLabel: help.title })
  panel.append(heading(help, panel, remove), ...steps, about ? step(words.about, make('p', {}, about)) : '')
  if (first) first.open = true
  else check.open = true
  shadow.append(panel)
  document.documentElement.append(host)
  return {
    proof: () => {
      check.open = true
      notice.textContent = words.proof
    },
    ask: () => (asked.open = true),
    remove,
  }
}

/** Steps open one at a time, as the browser does for details of one name. */
function step(title: string, content: HTMLElement): HTMLDetailsElement {
  return make('details', { name: 'step' }, make('summary', {}, title), content)
}

function list(lines: readonly string[]): HTMLElement {
  return make('ul', {}, ...lines.map((line) => make('li', {}, line)))
}

function heading({ title, words }: FormHelp, panel: HTMLElement, remove: () => void): HTMLElement {
  const toggle = (): void => {
    const folded = panel.classList.toggle('folded')
    fold.ariaLabel = folded ? words.unfold : words.fold
    fold.textContent = folded ? '+' : '–'
    fold.ariaExpanded = String(!folded)
  }
  const fold = button('–', toggle, { ariaLabel: words.fold, ariaExpanded: 'true' })
  // Beside the form where there is room; else out of its way until it is wanted.
  if (window.matchMedia('(max-width: 700px)').matches) toggle()
  return make('header', {}, make('h1', {}, title), fold, button('×', remove, { ariaLabel: words.close }))
}

function offered(help: FormHelp, reason: ReasonHelp, { insert, copy }: Deeds, next: () => void): HTMLElement {
  const { words } = help
  const { element, say } = reasonStep(
    help,
    reason,
    insert &&
      ((text) => {
        const taken = insert(text)
        say(taken ? words.inserted : words['not-inserted'])
        if (taken) next()
      }),
    (text) => void copy(text).then((done) => say(done ? words.copied : words['copy-only'])),
  )
  return element
}
