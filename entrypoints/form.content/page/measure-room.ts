import type { KnownForm } from '../engines/engine.ts'
import type { Rect, Room } from '../panel/placement.ts'
import { formAround, isShown, visible } from './find-reason-box.ts'

const FIELDS = 'input:not([type="hidden"], [type="search"]), select, textarea, [contenteditable="true"], label'
/** In a form or a dialog any button may be the one that submits. */
const BUTTONS = 'button, [role="button"]'
const DIALOGS = '[role$="dialog"], dialog[open]'

/**
 * The size of the window, and the boxes of fields and buttons that must stay reachable. Called when the page was checked, scrolled or
 * resized, never while it is being built.
 */
export function measureRoom({ document, innerWidth, innerHeight }: Window, known: KnownForm | null, isVisible = isShown): Room {
  const form = known && formAround(document, known)
  const main = document.querySelector('[role="main"]') ?? document.body
  const within = [...(form ? [form] : main.querySelectorAll('form')), ...document.querySelectorAll(DIALOGS)]
  const elements = [
    ...visible(form ?? main, FIELDS, isVisible),
    ...within.flatMap((one) => visible(one, `${FIELDS}, ${BUTTONS}`, isVisible)),
  ]
  return {
    width: innerWidth,
    height: innerHeight,
    rtl: getComputedStyle(document.documentElement).direction === 'rtl',
    fields: elements.map((element): Rect => element.getBoundingClientRect()),
  }
}
