import { createElement } from '../panel/create-element.ts'
import { isMeant } from './view.ts'
import { watchView } from './watch-view.ts'

/**
 * A button whose action is stored. A page can lay something over it that lets clicks through, move it under the pointer, or make it too
 * faint to see: a press counts only if the button was plainly visible for long enough to be noticed.
 * @param refused called if the press did not count
 */
export function guardedButton(
  label: string,
  does: () => void,
  refused: () => void,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
  const element = createElement('button', { type: 'button', ...properties }, label)
  const viewNow = watchView(element)
  element.addEventListener('click', ({ isTrusted, timeStamp }) => {
    if (!isTrusted) return
    const press = { pressed: timeStamp, now: performance.now(), place: element.getBoundingClientRect() }
    if (isMeant(viewNow(), press)) does()
    else refused()
  })
  return element
}
