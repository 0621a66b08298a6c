import { generic } from './generic.ts'
import { metaSupport } from './meta-support.ts'

/** How to recognise the forms made by one piece of software. Class names, labels and generated ids are not used: they change at any time. */
export interface FormEngine {
  /** Its forms can only be distinguished by their numbers. */
  numbered: boolean
  /** The form with this number, if its forms are numbered; null if it is not in the page. */
  form: (page: Document, formId: string) => HTMLElement | null
  /** Where to look for the reason box if that form cannot be identified; null for nowhere. */
  elsewhere: (page: Document) => ParentNode | null
  /** Selectors of its own human-check dialog. */
  captcha: { dialog: string; parts: string } | null
}

/** A form from the rules, and how to find it. */
export interface KnownForm {
  engine: FormEngine
  id: string
}

const ENGINES = new Map<string | null, FormEngine>([
  ['meta-support', metaSupport],
  ['generic', generic],
])

/** Null if this version does not know the software: nothing is looked for in the page then, and texts can only be copied. */
export function knownForm(engine: string | null, formId: string | null): KnownForm | null {
  const found = ENGINES.get(engine)
  return found && (formId !== null || !found.numbered) ? { engine: found, id: formId ?? '' } : null
}
