import { browser } from 'wxt/browser'
import type { Service } from '../../../rules/schema/schema.ts'
import type { PagePush } from '../../shared/messages.ts'

/** How long a busy page may take to answer, in milliseconds. */
const PATIENCE = 400

/** Asks a page whether someone is signed in to its service; null if the page cannot tell, or runs no script of ours. */
export async function queryLogin(tab: number, { signedInCookies }: Service): Promise<boolean | null> {
  if (!signedInCookies) return null
  const push: PagePush = { type: 'signed-in', cookies: signedInCookies }
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
  const answer: unknown = await Promise.race([browser.tabs.sendMessage(tab, push, { frameId: 0 }).catch(() => null), late])
  return typeof answer === 'boolean' ? answer : null
}
