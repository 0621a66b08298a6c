import { browser } from 'wxt/browser'
import type { FeedResult } from './schemas.ts'
import { feedAddress } from './address.ts'
import { mayStore } from '../storage/private-window.ts'
import { feedOn, read } from '../storage/storage.ts'
import { StorageError } from '../storage/storage-error.ts'

/**
 * Turns the feed on: requests the permission for its host first. Call it inside the click handler, or the browser refuses to ask.
 * Resolves to false if the person refused. If the prompt closes the popup, the worker does the rest.
 */
export async function turnFeedOn(): Promise<boolean> {
  const address = feedAddress()
  if (!address) return false
  const origins = { origins: [address.pattern] }
  const asked = browser.permissions.request(origins)
  try {
    await mayStore()
  } catch (error) {
    if (await asked) await browser.permissions.remove(origins)
    throw error
  }
  await browser.runtime.sendMessage({ type: 'feed-on' })
  const granted = await asked
  if (!granted) await turnFeedOff()
  else if (!(await read(feedOn))) throw new StorageError(null)
  return granted
}

/** Turns the feed off and gives up the host permission; rejects if that could not be stored. The bundled rules apply again. */
export async function turnFeedOff(): Promise<void> {
  const address = feedAddress()
  await browser.runtime.sendMessage({ type: 'feed-off' })
  if (await read(feedOn)) throw new StorageError(null)
  if (address) await browser.permissions.remove({ origins: [address.pattern] })
}

/** Fetches now; resolves to the result, or null if the feed is off. */
export async function checkFeedNow(): Promise<FeedResult | null> {
  return browser.runtime.sendMessage({ type: 'feed-check' })
}
