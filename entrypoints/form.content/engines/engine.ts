import { generic } from './generic.ts'
import { metaSupport } from './meta-support.ts'

/** What is known of the forms that one software makes. Class names, labels and generated ids are left alone: they change at any time. */
export interface FormEngine {
  /** The form of this number; null if it is not in the page. */
  form: (page: Document, formId: string) => HTMLElement | null
  /** Where the box for the reason may be if that form cannot be told; null if nowhere. */
  elsewhere: (page: Document) => ParentNode | null
  /** Selectors of its own dialog that asks whether someone is human. */
  captcha: { dialog: string; parts: string } | null
}

/** A form that the rules know, and how to find it. */
export interface KnownForm {
  engine: FormEngine
  id: string
}

const ENGINES = new Map<string | null, FormEngine>([
  ['meta-support', metaSupport],
  ['generic', generic],
])

/** Null if this version does not know the software: then nothing is looked for in the page, and texts can only be copied. */
export function knownForm(engine: string | null, formId: string | null): KnownForm | null {
  const found = ENGINES.get(engine)
  return found && formId !== null ? { engine: found, id: formId } : null
}
