/** What passes between the form helper in the page and the worker. Types only: this is bundled into the content script. */

/** Which of Meta's pages this is, as far as the helper has something to say about it. */
export type FormKind = 'objection' | 'third-party' | 'portal' | 'privacy'

export interface FormHelp {
  kind: FormKind
  /** Language and direction of the panel, the person's own. */
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  /** What this page is; empty where the rules do not say. */
  about: string
  /** What to watch for before sending, one sentence each. */
  lines: string[]
  /** Absent where no reason can be given here. */
  reason: ReasonHelp | null
  /** The number that the form must carry before anything is inserted. */
  formId: string | null
  words: FormWords
}

export interface ReasonHelp {
  /** Language of the page: the text is for whoever reads the form. */
  language: string
  direction: 'ltr' | 'rtl'
  opening: string
  prompts: { id: string; label: string; sentence: string }[]
  /** Characters that the form wants at least; 0 where none are asked for. */
  minLength: number
}

export type FormWords = Record<
  | 'step1'
  | 'step2'
  | 'step3'
  | 'about'
  | 'reason'
  | 'reason.hint'
  | 'insert'
  | 'copy'
  | 'inserted'
  | 'copied'
  | 'copy-only'
  | 'not-inserted'
  | 'too-short'
  | 'proof'
  | 'yes'
  | 'not-yet'
  | 'noted'
  | 'not-noted'
  | 'fold'
  | 'unfold'
  | 'close',
  string
>
