import { browser } from 'wxt/browser'
import type { MuteScope, PagePush } from '../shared/messages.ts'
import { readKept, type Kept } from '../shared/session.ts'
import { badge, change, type Mute } from '../shared/storage.ts'
import { today } from '../shared/today.ts'
import { currentRules } from './current-rules.ts'
import { openPopup } from './open-popup.ts'
import { resight } from './sight.ts'

/**
 * Hides the badge as far as the person asked. Listed, and taken back, in the options. True if it is stored; if it is not, the badge
 * comes back, so that nobody believes it hidden. In a private window the popup asks first.
 */
export async function mute(tab: number, scope: MuteScope, isPrivate: boolean): Promise<boolean> {
  if (isPrivate) {
    await openPopup(tab)
    return false
  }
  const stored = await keepMute(tab, scope).catch(() => false)
  if (!stored) await showAgain(tab).catch(() => undefined)
  return stored
}

async function keepMute(tab: number, scope: MuteScope): Promise<boolean> {
  const [here, { rules }] = await Promise.all([readKept(tab), currentRules()])
  const place = placeOf(scope, here)
  if (!place) return false
  const added: Mute = { scope, ...place, day: today(), serial: rules.serial }
  await change(badge, (settings) => ({ ...settings, mutes: [...settings.mutes.filter((one) => !sameMute(one, added)), added] }))
  return true
}

async function showAgain(tab: number): Promise<void> {
  const push: PagePush = { type: 'badge', badge: (await resight(tab)) ?? null }
  await browser.tabs.sendMessage(tab, push)
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
