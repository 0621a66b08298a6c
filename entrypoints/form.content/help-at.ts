import type { FormHelp } from '../shared/form-help.ts'
import type { FormMessage } from '../shared/messages.ts'
import { findReasonBox } from './find-reason-box.ts'
import { showPanel } from './panel.ts'
import { setReason } from './set-reason.ts'
import { watchSent } from './watch-sent.ts'

type Send = (message: FormMessage) => Promise<unknown>

/** Asks the worker what this page is, and shows the panel where there is something to say. */
export async function helpAt({ document, location, navigator }: Window, send: Send, signal: AbortSignal): Promise<void> {
  const help = await send({ type: 'form-seen', url: location.href, language: document.documentElement.lang })
  if (!isHelp(help) || signal.aborted) return
  const { formId } = help
  const panel = showPanel(help, {
    insert: formId && findReasonBox(document, formId) ? (text) => insertInto(document, formId, text) : null,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    answer: async (sent) => !sent || (await send({ type: 'form-sent', url: location.href })) === true,
  })
  signal.addEventListener('abort', panel.remove)
  if (formId) watchSent(document, formId, (state) => (state === 'proof' ? panel.proof() : panel.ask()), signal)
}

/** The page may have changed since it was looked at: the box is looked for anew. */
function insertInto(page: Document, formId: string, text: string): boolean {
  const box = findReasonBox(page, formId)
  return box !== null && setReason(box, text)
}

function isHelp(value: unknown): value is FormHelp {
  return typeof value === 'object' && value !== null && 'kind' in value
}
