import { browser } from 'wxt/browser'
import { grantedOf, type Watchable } from './watchables.ts'

/** What the browser lets the extension see, this moment. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Gives the operator's hosts back; true if the browser then says so. Of scripts and badges the worker takes care, whoever took the hosts away. */
export async function stopWatching(watchable: Watchable): Promise<boolean> {
  const origins = grantedOf(watchable, await grantedOrigins())
  // Whether it came to anything is looked up, whatever it says.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false)
  return grantedOf(watchable, await grantedOrigins()).length === 0
}
