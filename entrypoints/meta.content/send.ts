import type { PageBadge, PageMessage } from '../shared/messages.ts'
import type { Runtime } from './globals.d.ts'
import type { Life } from './life.ts'

export type Send = (message: PageMessage) => Promise<PageBadge | null>

/** Says something to the worker, and once more if the worker died over it. The answer is null where there is none. */
export function sendTo(runtime: Runtime, { alive }: Life): Send {
  return async (message) => {
    for (let tries = 2; tries > 0 && alive(); tries--) {
      try {
        return (await runtime.sendMessage(message)) ?? null
      } catch {}
    }
    return null
  }
}
