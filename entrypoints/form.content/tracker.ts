import type { FormHelp } from '../shared/page/form-help.ts'
import { dialogsOf, glimpse } from './page/snapshot.ts'
import { onSubmit } from './page/submit.ts'
import type { Panel } from './panel/panel.ts'
import { stageOf, type Past } from './panel/stage.ts'
import { watchPage } from './page/watch.ts'

/** Whether what the page is about was seen, or the page had its time to show it. */
export type Companion = Readonly<Pick<Past, 'seen' | 'waited'>>

/** Shows in the panel what the page calls for, from its first look to its last, and tells when the form is submitted. */
export function accompany(
  view: Window,
  { formId, submitted }: Pick<FormHelp, 'formId' | 'submitted'>,
  panel: Panel,
  onSubmitted: () => void,
  signal: AbortSignal,
): Companion {
  const { document } = view
  const past: Past = { seen: false, submitted: false, waited: false }
  if (formId === null) {
    panel.show('steps')
    return { seen: true, waited: true }
  }
  let known: ReadonlySet<Element> = new Set()
  watchPage(
    view,
    (waited) => {
      const now = glimpse(document, formId, known)
      past.waited = waited
      // What was submitted before this page was loaded says nothing while it is still being built.
      past.submitted ||= submitted && waited
      const stage = stageOf(now, past)
      panel.show(stage)
      past.seen ||= now.form || stage === 'changed'
    },
    signal,
  )
  onSubmit(
    document,
    formId,
    () => {
      past.submitted = true
      known = new Set(dialogsOf(document))
      onSubmitted()
    },
    signal,
  )
  return past
}
