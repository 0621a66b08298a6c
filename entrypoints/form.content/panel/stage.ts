import type { PageSnapshot } from '../page/snapshot.ts'

/**
 * What the panel shows.
 * - `away`: nothing yet, or not now.
 * - `steps`: the form is here. `changed`: fields, but not the form that we know. `nothing`: no form at all.
 * - `sign-in`, `captcha`, `code`: the page asks for something else first.
 * - `ask`: time to ask whether the form was sent. `gone`: the same, but the person was not seen submitting it.
 */
export type Stage = 'away' | 'steps' | 'changed' | 'nothing' | 'sign-in' | 'captcha' | 'code' | 'ask' | 'gone'

export interface PageHistory {
  /** The form, or one that we do not know, was here before. */
  seen: boolean
  /** The person submitted it. */
  submitted: boolean
  /** The page had time to show its content. */
  waited: boolean
}

/** Never claims what it is not sure of: asks, or says “seems”. Pure. */
export function panelStage(now: PageSnapshot, history: PageHistory): Stage {
  return history.submitted ? afterSubmit(now) : beforeSubmit(now, history)
}

/** If the form is still there, the page refused it, or asks for something in between. */
function afterSubmit({ form, fields, password, dialog }: PageSnapshot): Stage {
  if (dialog === 'captcha') return 'captcha'
  if (password) return 'sign-in'
  if (dialog === 'asks') return 'code'
  if (form) return 'steps'
  return dialog === 'there' || !fields ? 'ask' : 'code'
}

/** Anything on top of the page, such as a cookie dialog, comes first. A form that disappeared was perhaps sent, or the page removed it. */
function beforeSubmit({ form, fields, password, modal }: PageSnapshot, { seen, waited }: PageHistory): Stage {
  if (seen && !form && !fields && !password) return 'gone'
  if (modal) return 'away'
  if (form) return 'steps'
  if (!waited) return 'away'
  if (password) return 'sign-in'
  return fields ? 'changed' : 'nothing'
}
