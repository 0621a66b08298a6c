import { browser } from 'wxt/browser'
import type { Finding } from '../../../rules/engine/find.ts'
import type { Source } from '../../../rules/schema/schema.ts'
import type { Authority, Event } from '../../../rules/schema/statements.ts'
import type { ScreenMessage } from '../messages.ts'

/** What the page about a service shows. */
export interface Report {
  finding: Finding
  /** Events about this service that concern only other countries, newest first. */
  elsewhere: Event[]
  /** ISO country where the person lives, or is guessed to; null if not even a guess was possible. */
  home: string | null
  /** The finding is about a country other than `home`. */
  abroad: boolean
  /** Every source that the finding or those events cite, by id. */
  sources: Record<string, Source>
  /** The authorities that acted in these events, by id. */
  actors: Record<string, ActorNames>
}

/** The names of an authority. */
export type ActorNames = Pick<Authority, 'name' | 'nameEn' | 'short' | 'languages'>

/** Null if the rules do not know the service. Rejects if the worker has no answer. */
export async function askReport(service: string, country: string | null): Promise<Report | null> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'report', service, country } satisfies ScreenMessage)
  if (reply !== null && !isReport(reply)) throw new Error('The rules cannot be read')
  return reply
}

/** Sent by the same version of this extension, so only its outline is checked. */
function isReport(reply: unknown): reply is Report {
  return typeof reply === 'object' && reply !== null && 'finding' in reply && 'elsewhere' in reply
}
