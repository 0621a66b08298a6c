import type { FormHelp } from '../../shared/page/form-help.ts'
import { createElement } from './create-element.ts'
import { panelHead, type HeadActions } from './head.ts'

/** The permanent part of the panel, including its live region for screen readers. */
export interface Frame {
  element: HTMLElement
  /** Shows what has to be read first, as long as this stage lasts. */
  notice: (sentences: readonly string[]) => void
  /** Announces the result of the last press. */
  say: (sentence: string) => void
  fill: (...content: Node[]) => void
  fold: (folded: boolean) => void
}

export function panelFrame(help: FormHelp, actions: HeadActions): Frame {
  const notices = createElement('div', { className: 'notices', role: 'status' })
  const status = createElement('p', { className: 'status', role: 'status' })
  const content = createElement('div', { className: 'content' })
  const body = createElement('div', { className: 'body' }, notices, content)
  const element = createElement('section', { className: 'panel', lang: help.language, dir: help.direction, ariaLabel: help.title })
  const head = panelHead(help, element, actions)
  element.append(head.element, status, body)
  return {
    element,
    notice: (sentences) => notices.replaceChildren(...sentences.map((sentence) => createElement('p', {}, sentence))),
    say: (sentence) => {
      status.textContent = sentence
    },
    fill: (...nodes) => {
      content.replaceChildren(...nodes)
      body.scrollTop = 0
    },
    fold: head.fold,
  }
}
