import type { MuteScope } from '../shared/messages.ts'
import { readKept, type Kept } from '../shared/session.ts'
import { badge, change, type Mute } from '../shared/storage.ts'
import { today } from '../shared/today.ts'
import { currentRules } from './current-rules.ts'

/** Hides the badge as far as the person asked. Listed, and taken back, in the options. */
export async function mute(tab: number, scope: MuteScope): Promise<null> {
  const [here, { rules }] = await Promise.all([readKept(tab), currentRules()])
  const place = placeOf(scope, here)
  if (!place) return null
  const added: Mute = { scope, ...place, day: today(), serial: rules.serial }
  await change(badge, (settings) => ({ ...settings, mutes: [...settings.mutes.filter((one) => !sameMute(one, added)), added] }))
  return null
}

/** What the mute speaks of; null where it would have to speak of a page that is not known. */
function placeOf(scope: MuteScope, here: Kept): Pick<Mute, 'service' | 'context'> | null {
  if (scope === 'ever' || scope === 'until-change') return { service: null, context: null }
  if (!here || here === 'failed') return null
  return { service: here.service, context: scope === 'page' ? here.context : null }
}

function sameMute(a: Mute, b: Mute): boolean {
  return a.scope === b.scope && a.service === b.service && a.context === b.context
}
