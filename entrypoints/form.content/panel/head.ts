import type { FormHelp } from '../../shared/page/form-help.ts'
import { button, createElement } from './create-element.ts'

export interface Head {
  element: HTMLElement
  fold: (folded: boolean) => void
}

/** Title, and the two ways to have the panel out of the way. */
export function panelHead({ title, words }: FormHelp, panel: HTMLElement, close: () => void): Head {
  const set = (folded: boolean): void => {
    panel.classList.toggle('folded', folded)
    toggle.ariaLabel = folded ? words.unfold : words.fold
    toggle.textContent = folded ? '+' : '–'
  }
  const toggle = button('–', () => set(!panel.classList.contains('folded')), { ariaLabel: words.fold })
  return {
    element: createElement('header', {}, createElement('h2', {}, title), toggle, button('×', close, { ariaLabel: words.close })),
    fold: set,
  }
}
