import type { FormHelp } from '../shared/page/form-help.ts'
import type { KnownForm } from './engines/engine.ts'
import { dialogsOf, takeSnapshot } from './page/snapshot.ts'
import { onSubmit } from './page/submit.ts'
import type { Panel } from './panel/panel.ts'
import { panelStage, type PageHistory } from './panel/stage.ts'
import { watchCover } from './page/watch-cover.ts'
import { watchPage } from './page/watch.ts'

/** Whether the form or its like was seen, and whether the page had time to show it. */
export type FormTracker = Readonly<Pick<PageHistory, 'seen' | 'waited'>>

/** Shows in the panel what the page calls for, from the first check to the last, and reports when the form is submitted. */
export function trackForm(
  view: Window,
  form: KnownForm | null,
  { submitted }: Pick<FormHelp, 'submitted'>,
  panel: Panel,
  onSubmitted: () => void,
  signal: AbortSignal,
): FormTracker {
  const { document } = view
  const history: PageHistory = { seen: false, submitted: false, waited: false }
  if (!form) {
    const show = (): void => panel.show(panel.makeWay() ? 'steps' : 'away')
    show()
    watchCover(view, panel.makeWay, show, signal)
    return { seen: true, waited: true }
  }
  let known: ReadonlySet<Element> = new Set()
  const look = (): void => {
    const now = takeSnapshot(document, form, known, !panel.makeWay())
    // A submission from before this page was loaded says nothing while the page is still being built.
    history.submitted ||= submitted && history.waited
    const stage = panelStage(now, history)
    panel.show(stage)
    history.seen ||= now.form || stage === 'changed'
  }
  watchPage(
    view,
    (waited) => {
      history.waited = waited
      look()
    },
    signal,
  )
  watchCover(view, panel.makeWay, look, signal)
  onSubmit(
    document,
    form,
    () => {
      history.submitted = true
      known = new Set(dialogsOf(document, form))
      onSubmitted()
    },
    signal,
  )
  return history
}
