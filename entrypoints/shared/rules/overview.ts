import { browser } from 'wxt/browser'
import type { Finding, State } from '../../../rules/engine/find.ts'
import type { Standing } from '../../../rules/overview/kind-of.ts'
import type { Source } from '../../../rules/schema/schema.ts'
import type { OptOut } from '../../../rules/schema/statements.ts'
import type { Regime } from '../../../rules/schema/codes.ts'
import type { Arm, ScreenMessage, Tone } from '../messages.ts'

/** What the list of all services shows of each. */
export interface OverviewLine extends Standing {
  service: string
  operator: string
  state: State
  scope: Finding['scope']
  /** The sign and the sentence for the state; null while the country is unknown. */
  holds: { arm: Arm; tone: Tone; sentence: string } | null
}

/** Ways that a company offers to people without an account. */
export interface OpenWays {
  /** Id and name of the operator. */
  id: string
  operator: string
  optOuts: OptOut[]
  regime: Regime | null
  sources: Record<string, Source>
}

export interface Overview {
  /** Where the person lives, or is guessed to. */
  person: Pick<Finding['person'], 'country' | 'land' | 'guessed'>
  /** The date of the rules. */
  published: string
  lines: OverviewLine[]
  open: OpenWays[]
}

/** Null if the worker has no answer. */
export async function askOverview(): Promise<Overview | null> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'survey' } satisfies ScreenMessage).catch(() => null)
  return isOverview(reply) ? reply : null
}

/** Sent by the same version of this extension, so only its outline is checked. */
function isOverview(reply: unknown): reply is Overview {
  return typeof reply === 'object' && reply !== null && 'lines' in reply && 'open' in reply
}
