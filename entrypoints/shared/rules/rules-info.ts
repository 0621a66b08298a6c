import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { STATEMENT_KINDS, type RulesInfo } from '../../../rules/engine/rules-info.ts'
import type { ScreenMessage } from '../messages.ts'

const Info = z.object({
  serial: z.int(),
  published: z.string(),
  expires: z.string(),
  origin: z.enum(['bundled', 'feed']),
  statements: z.array(
    z.object({ id: z.string(), kind: z.enum(STATEMENT_KINDS), name: z.nullable(z.string()), verified: z.string(), recheck: z.string() }),
  ),
})

/** Asks the worker about the rules in use; null if they cannot be read. */
export async function askRulesInfo(): Promise<RulesInfo | null> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'rules-info' } satisfies ScreenMessage)
  return Info.safeParse(reply).data ?? null
}
