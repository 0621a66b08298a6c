import type { FormHelp } from '../../shared/page/form-help.ts'
import { make } from './make.ts'
import { panelHead } from './head.ts'

/** What stays of the panel whatever it shows; what is said in it is also heard by who cannot see it. */
export interface Frame {
  element: HTMLElement
  /** What has to be said first, as long as this stage lasts. */
  notice: (sentences: readonly string[]) => void
  /** What came of the last press. */
  say: (sentence: string) => void
  fill: (...content: Node[]) => void
  fold: (folded: boolean) => void
}

export function panelFrame(help: FormHelp, close: () => void): Frame {
  const notices = make('div', { className: 'notices', role: 'status' })
  const status = make('p', { className: 'status', role: 'status' })
  const content = make('div')
  const body = make('div', { className: 'body' }, notices, content)
  const element = make('section', { className: 'panel', lang: help.language, dir: help.direction, ariaLabel: help.title })
  const head = panelHead(help, element, close)
  element.append(head.element, status, body)
  return {
    element,
    notice: (sentences) => notices.replaceChildren(...sentences.map((sentence) => make('p', {}, sentence))),
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
