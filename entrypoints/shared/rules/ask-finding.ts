import { browser } from 'wxt/browser'
import type { Finding } from '../../../rules/engine/find.ts'
import type { ScreenMessage } from '../messages.ts'

/** The finding of one service where the person lives; null if the rules do not know it, or the worker has no answer. */
export async function askFinding(service: string): Promise<Finding | null> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'service', service } satisfies ScreenMessage).catch(() => null)
  return isFinding(reply) ? reply : null
}

/** Sent by the same version of this extension, so only its outline is checked. */
function isFinding(reply: unknown): reply is Finding {
  return typeof reply === 'object' && reply !== null && 'service' in reply && 'optOuts' in reply
}
