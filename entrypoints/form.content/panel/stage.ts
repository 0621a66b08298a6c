import type { PageSnapshot } from '../page/snapshot.ts'

/**
 * What the panel shows.
 * - `away`: nothing yet, or not now.
 * - `steps`: the form is here. `changed`: fields, but not the form that we know. `nothing`: no form at all.
 * - `sign-in`, `captcha`, `code`: the page wants something else first.
 * - `ask`: it is time to ask whether the form was sent. `gone`: likewise, but nobody was seen to send it.
 */
export type Stage = 'away' | 'steps' | 'changed' | 'nothing' | 'sign-in' | 'captcha' | 'code' | 'ask' | 'gone'

export interface PageHistory {
  /** The form was here before, or one that we do not know. */
  seen: boolean
  /** The person submitted it. */
  submitted: boolean
  /** The page had time to show what it has. */
  waited: boolean
}

/** Right or modest: what is not certain is only asked or said with a “seems”. Pure. */
export function panelStage(now: PageSnapshot, history: PageHistory): Stage {
  return history.submitted ? afterSubmit(now) : beforeSubmit(now, history)
}

/** A form that is still there was refused by the page, or asks for something in between. */
function afterSubmit({ form, fields, password, dialog }: PageSnapshot): Stage {
  if (dialog === 'captcha') return 'captcha'
  if (password) return 'sign-in'
  if (dialog === 'asks') return 'code'
  if (form) return 'steps'
  return dialog === 'there' || !fields ? 'ask' : 'code'
}

/** Whatever lies on top of the page, such as the question about cookies, comes first. A form that went away unnoticed was perhaps sent, or the page took it out. */
function beforeSubmit({ form, fields, password, modal }: PageSnapshot, { seen, waited }: PageHistory): Stage {
  if (seen && !form && !fields && !password) return 'gone'
  if (modal) return 'away'
  if (form) return 'steps'
  if (!waited) return 'away'
  if (password) return 'sign-in'
  return fields ? 'changed' : 'nothing'
}
