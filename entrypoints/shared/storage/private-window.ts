import { browser } from 'wxt/browser'
import { DECLINED, StorageError } from './storage-error.ts'

/** In a private window nothing is stored permanently before the person agrees, once per page. */

type Question = () => Promise<boolean>

let question: Question | null = null
let agreed = false
const listeners = new Set<() => void>()

/**
 * Whether this page is in a private window. Only Firefox opens extension pages there; Chromium opens them in a normal window, so its popup
 * has to look at the tab.
 */
export function inPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext
}

/** Asks the person before this page stores anything permanently. Returns a function that stops asking. */
export function askBeforeStoring(ask: Question): () => void {
  question = ask
  return () => {
    question = null
    agreed = false
  }
}

/** The person agrees to storing what they do on this page. */
export function agreeToStoring(): void {
  agreed = true
  for (const listener of listeners) listener()
}

/** Calls back when the person agrees, until the signal aborts. */
export function onAgreed(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener)
  signal.addEventListener('abort', () => listeners.delete(listener))
}

/** For what is stored without a press, such as typing: true if there is no need to ask, or the person has agreed. */
export function mayStoreUnasked(): boolean {
  return agreed || (question === null && !inPrivateWindow())
}

/** Asks if necessary. Rejects with a `StorageError` if the person does not want it stored, or if no page can ask. */
export async function mayStore(): Promise<void> {
  if (mayStoreUnasked()) return
  if (!(await question?.())) throw new StorageError(DECLINED)
  agreeToStoring()
}
