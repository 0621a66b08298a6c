import type { MuteScope } from '../shared/messages.ts'
import { badge, change, read, seen } from '../shared/storage.ts'
import { currentRules } from './current-rules.ts'
import { today } from '../shared/today.ts'

/** Hides the badge as far as the person asked. Listed, and taken back, in the options. */
export async function mute(tab: number, scope: MuteScope): Promise<null> {
  const here = await read(seen(tab))
  const { rules } = await currentRules()
  const service = scope === 'ever' || scope === 'until-change' ? null : (here?.service ?? null)
  const context = scope === 'page' ? (here?.context ?? null) : null
  await change(badge, (settings) => ({
    ...settings,
    mutes: [...settings.mutes, { scope, service, context, day: today(), serial: rules.serial }],
  }))
  return null
}
