/** Messages between the form helper in the page and the worker. Types only: this file is imported by the content script. */

import type { Arm, Corner } from '../messages.ts'
import type { Themes } from './theme-of.ts'

/** Where the panel is: beside the form, at the start or end of a line, or docked above or below it. */
export type PanelPlace = 'start' | 'end' | 'top' | 'bottom'

/** Which page of the company this is, if the helper has something to say about it. */
export type FormKind = 'objection' | 'other' | 'third-party' | 'portal' | 'privacy'

export interface FormHelp {
  kind: FormKind
  /** Language and direction of the panel: the person's. */
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  /** What this page is; empty if the rules do not say. */
  about: string
  /** What applies to this person before they begin: not signed in, already sent. */
  notices: string[]
  /** What to watch for before sending, one sentence each. */
  lines: string[]
  /** Null if the form takes no reason. */
  reason: ReasonHelp | null
  /** The number that the form must carry; null if it has none. */
  formId: string | null
  /** The software that made the form; null if the rules do not say, and then nothing is inserted. */
  engine: string | null
  /** The other ways to object, in the order in which to try them. */
  alternatives: Alternative[]
  /** Possible reasons why the form does not appear, one sentence each. */
  absent: string[]
  /** For someone without an account; null if there is no way. */
  without: WithoutHelp | null
  /** Services among which the page itself offers a choice; empty if it serves one. */
  services: { id: string; name: string }[]
  /** The one that the person opened the form for, if known. */
  from: string | null
  /**
   * By service: earlier objections, so that the person can say whether this one was for the same account. Without the accounts' names:
   * those are private.
   */
  accounts: Record<string, { id: string; label: string }[]>
  /** The service for which this form is recorded if the page serves only one. */
  service: string
  /** The tab is in a private window: store nothing permanently before the person has been told that it outlasts the window. */
  private: boolean
  /** The form was submitted in this tab a moment ago, and the page has reloaded since. */
  submitted: boolean
  /** The state as the sign shows it: the arm, and its colour as CSS. */
  sign: { arm: Arm; colour: string }
  /** The corner of the badge in the page; null if it is switched off. */
  badgeCorner: Corner | null
  /** Where the person wants the panel; null if they have not said. */
  place: PanelPlace | null
  /** How the site marks its own theme. */
  themes: Themes
  words: FormWords
}

/** A letter is written on a page of the extension, which only the worker can open. */
export type Alternative = { name: string; url: string } | { name: string; letter: true; account?: 'none' }

/** What someone without an account can try. */
export interface WithoutHelp {
  intro: string
  /** `way` is null for the form on this page. */
  ways: { name: string; what: string; way: Alternative | null }[]
  rest: string
}

export interface ReasonHelp {
  /** Language of the page, because the company reads the text. */
  language: string
  direction: 'ltr' | 'rtl'
  opening: string
  /** The label is in the person's language, the sentence in the page's. */
  prompts: { id: string; label: string; sentence: string }[]
  /** Whether the form requires a reason, in words. */
  hint: string
  /** Minimum number of characters that the form requires; 0 if it has none. */
  minLength: number
}

/** What happens next, once it is recorded as sent. */
export interface SentReceipt {
  lines: string[]
  /** Asks whether accounts that can be linked with this one are covered too; null if there are none, or it is known. */
  linked: Linked | null
}

/** A question that only the person can answer, and the operator's page where they can look it up; null if the rules name none. */
export interface Linked {
  question: string
  url: string | null
}

export type FormWords = Record<
  | 'step1'
  | 'step2'
  | 'step3'
  | 'about'
  | 'reason'
  | 'insert'
  | 'copy'
  | 'inserted'
  | 'copied'
  | 'copy-only'
  | 'not-copied'
  | 'not-inserted'
  | 'occupied'
  | 'own-words'
  | 'too-short'
  | 'too-long'
  | 'sign-in'
  | 'nothing'
  | 'changed'
  | 'captcha'
  | 'code'
  | 'looks-sent'
  | 'gone'
  | 'ask'
  | 'yes'
  | 'not-yet'
  | 'not-noted'
  | 'not-counted'
  | 'service'
  | 'service.choose'
  | 'service.missing'
  | 'account'
  | 'account.another'
  | 'account.hint'
  | 'private'
  | 'private.note'
  | 'private.leave'
  | 'private.left'
  | 'undo'
  | 'undone'
  | 'not-undone'
  | 'not-stored'
  | 'linked.yes'
  | 'linked.no'
  | 'linked.look'
  | 'linked.covered'
  | 'linked.alone'
  | 'letter.failed'
  | 'ways'
  | 'absent'
  | 'absent.intro'
  | 'without'
  | 'new-tab'
  | 'move'
  | 'fold'
  | 'unfold'
  | 'close',
  string
>
