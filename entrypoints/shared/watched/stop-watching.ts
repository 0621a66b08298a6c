import { browser } from 'wxt/browser'
import { grantedOf, type Watchable } from './watchables.ts'

export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Gives up the operator's hosts; true if the browser confirms it. The worker takes care of scripts and badges, whoever revoked the hosts. */
export async function stopWatching(watchable: Watchable): Promise<boolean> {
  const origins = grantedOf(watchable, await grantedOrigins())
  // Whatever this returns, the result is checked below.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false)
  return grantedOf(watchable, await grantedOrigins()).length === 0
}
