import { browser } from 'wxt/browser'
import type { ScreenMessage } from '../messages.ts'
import { mayStore } from './private-window.ts'

/** Has the worker store something. Rejects if the worker did not confirm it. */
export async function storeByWorker(message: Extract<ScreenMessage, { type: 'news-read' | 'form-opened' }>): Promise<void> {
  await mayStore()
  const stored: unknown = await browser.runtime.sendMessage(message)
  if (stored !== true) throw new Error(`The worker did not store "${message.type}"`)
}
