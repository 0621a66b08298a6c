import type { Finding } from '../../../rules/engine/find.ts'
import type { Day } from '../records/deadlines.ts'
import type { Badge, Mute } from '../storage/badge-settings.ts'

export type MuteScope = Mute['scope']

/** A mute of this scope, starting on a given day. */
export function muteAt(scope: MuteScope, { service, context, rules }: Pick<Finding, 'service' | 'context' | 'rules'>, day: Day): Mute {
  const here = scope === 'page' || scope === 'site'
  return { scope, service: here ? service.id : null, context: scope === 'page' ? context : null, day, serial: rules.serial }
}

/** Adds a mute; replaces an earlier one of the same scope, with the later date and serial. */
export function withMute(badge: Badge, mute: Mute): Badge {
  return { ...badge, mutes: [...withoutMute(badge, mute).mutes, mute] }
}

export function withoutMute(badge: Badge, mute: Mute): Badge {
  return { ...badge, mutes: badge.mutes.filter((one) => !speaksOfSame(one, mute)) }
}

function speaksOfSame(a: Mute, b: Mute): boolean {
  return a.scope === b.scope && a.service === b.service && a.context === b.context
}

/** Whether a mute hides the badge here. `until-change` ends when newer rules or news arrive. */
export function covers(mute: Mute, finding: Finding): boolean {
  switch (mute.scope) {
    case 'ever':
      return true
    case 'until-change':
      return finding.state !== 'changed' && mute.serial === finding.rules.serial
    case 'site':
      return mute.service === finding.service.id
    case 'page':
      return mute.service === finding.service.id && mute.context === finding.context
  }
}
