import { addressOf } from '../shared/page/address-of.ts'
import type { FormHelp, SentReceipt } from '../shared/page/form-help.ts'
import type { FormMessage } from '../shared/messages.ts'
import { signedIn } from '../shared/page/signed-in.ts'
import { knownForm, type KnownForm } from './engines/engine.ts'
import { trackForm, type FormTracker } from './tracker.ts'
import { findReasonBox, type ReasonBox } from './page/find-reason-box.ts'
import { measureRoom } from './page/measure-room.ts'
import { showPanel, type PanelActions } from './panel/panel.ts'
import { roomIn, setReason } from './page/set-reason.ts'

type Send = (message: FormMessage) => Promise<unknown>

/** Asks the worker what this page is, and shows the panel if there is something to say; otherwise resolves to null. */
export async function showHelp(view: Window, cookies: readonly string[], send: Send, signal: AbortSignal): Promise<FormTracker | null> {
  const { document, location } = view
  const url = addressOf(location)
  const language = document.documentElement.lang
  const help = await send({ type: 'form-seen', url, language, signedIn: signedIn(document.cookie, cookies) })
  if (!isHelp(help) || signal.aborted) return null
  const form = knownForm(help.engine, help.formId)
  const panel = showPanel(help, panelActions(view, form, url, send))
  signal.addEventListener('abort', panel.remove)
  return trackForm(
    view,
    form,
    help,
    panel,
    once(() => send({ type: 'form-submitted', url })),
    signal,
  )
}

/** Ignores calls while one is running: a page can submit its form any number of times. */
function once(does: () => Promise<unknown>): () => void {
  let isUnderWay = false
  return () => {
    if (isUnderWay) return
    isUnderWay = true
    void does().finally(() => (isUnderWay = false))
  }
}

/** Looks for the box again each time, because the page may have changed. */
function panelActions(view: Window, form: KnownForm | null, url: string, send: Send): PanelActions {
  const { document, navigator } = view
  const boxNow = (): ReasonBox | null => form && findReasonBox(document, form)
  return {
    box: () => {
      const box = boxNow()
      return box && { room: roomIn(box) }
    },
    insert: async (text) => {
      const box = boxNow()
      return box ? setReason(box, text) : 'refused'
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    sent: async (sent) => {
      const noted = await send({ type: 'form-sent', url, ...sent })
      return isNoted(noted) ? noted : null
    },
    covers: async (press, covers) => (await send({ type: 'form-linked', press, covers })) === true,
    undo: async (press) => (await send({ type: 'form-undo', press })) === true,
    letter: async (account) => (await send({ type: 'form-letter', ...(account && { account }) })) === true,
    room: () => measureRoom(view, form),
    keepPlace: (place) => send({ type: 'form-place', place }),
  }
}

function isHelp(value: unknown): value is FormHelp {
  return typeof value === 'object' && value !== null && 'kind' in value
}

function isNoted(value: unknown): value is SentReceipt {
  return typeof value === 'object' && value !== null && 'lines' in value
}
