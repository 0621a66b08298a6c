import type { KnownForm } from '../engines/engine.ts'
import { findReasonBox, isShown, visible } from './find-reason-box.ts'

/** What one check of the page found. It only looks at which elements exist: no label, text or value is read. */
export interface PageSnapshot {
  /** The form from the rules is here. */
  form: boolean
  /** Something can be filled in or chosen here, whatever it is. */
  fields: boolean
  /** The page asks for a password. */
  password: boolean
  /** A dialog of the page is open, or the page covers every place for the panel. */
  modal: boolean
  /** A dialog opened since the form was submitted, and whether it asks for something. */
  dialog: 'none' | 'there' | 'asks' | 'captcha'
}

const FIELDS =
  ':is(input, select, textarea, [contenteditable="true"]):not([type="hidden"], [type="search"], [type="submit"], [type="button"])'
const ASKS = 'input:not([type="hidden"], [type="checkbox"], [type="search"])'
const DIALOGS = '[role$="dialog"], dialog[open]'

/**
 * @param before dialogs that were open before the form was submitted
 * @param covered whether the page covers every place for the panel
 */
export function takeSnapshot(
  page: Document,
  known: KnownForm,
  before: ReadonlySet<Element>,
  covered: boolean,
  isVisible = isShown,
): PageSnapshot {
  const { form: formIn, captcha } = known.engine
  const form = formIn(page, known.id)
  const main = page.querySelector('[role="main"]') ?? page.body
  const dialogs = dialogsOf(page, known, isVisible).filter((dialog) => !before.has(dialog))
  return {
    form: (form !== null && isVisible(form)) || findReasonBox(page, known, isVisible) !== null,
    fields: visible(main, FIELDS, isVisible).some((field) => !field.closest('[role="search"]')),
    password: visible(page, 'input[type="password"]', isVisible).length > 0,
    modal: covered || dialogs.some((dialog) => dialog.matches('[aria-modal="true"], dialog')),
    dialog: captcha && visible(page, captcha.parts, isVisible).length > 0 ? 'captcha' : asked(dialogs, isVisible),
  }
}

export function dialogsOf(page: Document, { engine: { captcha } }: KnownForm, isVisible = isShown): Element[] {
  return visible(page, captcha ? `${DIALOGS}, ${captcha.dialog}` : DIALOGS, isVisible)
}

function asked(dialogs: readonly Element[], isVisible: (element: Element) => boolean): PageSnapshot['dialog'] {
  if (dialogs.some((dialog) => visible(dialog, ASKS, isVisible).length > 0)) return 'asks'
  return dialogs.length > 0 ? 'there' : 'none'
}
