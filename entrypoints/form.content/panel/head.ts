import type { FormHelp } from '../../shared/page/form-help.ts'
import { button, createElement } from './create-element.ts'

export interface Head {
  element: HTMLElement
  fold: (folded: boolean) => void
}

export interface HeadActions {
  close: () => void
  move: () => void
  /** The person folded or unfolded it. */
  folded: () => void
}

/** The sign and the name, so that nobody takes the panel for part of the page; the title; and buttons to fold, move and close it. */
export function panelHead({ title, words, sign }: FormHelp, panel: HTMLElement, { close, move, folded }: HeadActions): Head {
  const set = (isFolded: boolean): void => {
    panel.classList.toggle('folded', isFolded)
    toggle.ariaLabel = toggle.title = isFolded ? words.unfold : words.fold
    toggle.textContent = isFolded ? '+' : '–'
    toggle.ariaExpanded = String(!isFolded)
  }
  const toggle = button(
    '–',
    () => {
      set(!panel.classList.contains('folded'))
      folded()
    },
    { ariaLabel: words.fold, title: words.fold, ariaExpanded: 'true' },
  )
  const mark = createElement('span', { className: `sign ${sign.arm}`, ariaHidden: 'true' })
  mark.style.color = sign.colour
  return {
    element: createElement(
      'header',
      {},
      mark,
      createElement('div', {}, createElement('p', { className: 'brand' }, 'Trainspotter'), createElement('h2', {}, title)),
      toggle,
      button('⇄', move, { ariaLabel: words.move, title: words.move }),
      button('×', close, { ariaLabel: words.close, title: words.close }),
    ),
    fold: set,
  }
}
