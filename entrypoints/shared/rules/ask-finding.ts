import { browser } from 'wxt/browser'
import type { Finding } from '../../../rules/engine/find.ts'
import type { ScreenMessage } from '../messages.ts'
import { readFinding } from './read-finding.ts'

/** The finding of one service where the person lives; null if the rules do not know it, or the worker has no answer. */
export async function askFinding(service: string): Promise<Finding | null> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'service', service } satisfies ScreenMessage).catch(() => null)
  const finding = readFinding(reply)
  return finding === 'failed' ? null : finding
}
