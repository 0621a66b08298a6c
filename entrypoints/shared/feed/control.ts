import { browser } from 'wxt/browser'
import type { FeedResult } from './schemas.ts'
import { feedAddress } from './address.ts'
import { mayStore } from '../storage/private-window.ts'
import { feedOn, read } from '../storage/storage.ts'
import { StorageError } from '../storage/storage-error.ts'

/**
 * Turns the feed on: asks the browser for its host first. Call it inside the click handler, or the browser will not ask.
 * False if the person refused. If the prompt closes the popup, the worker finishes the job.
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

/** Turns the feed off and gives the host back; rejects if that could not be stored. The rules that came with the extension hold again. */
export async function turnFeedOff(): Promise<void> {
  const address = feedAddress()
  await browser.runtime.sendMessage({ type: 'feed-off' })
  if (await read(feedOn)) throw new StorageError(null)
  if (address) await browser.permissions.remove({ origins: [address.pattern] })
}

/** Fetches now. How it ended, or null if the feed is off. */
export async function checkFeedNow(): Promise<FeedResult | null> {
  return browser.runtime.sendMessage({ type: 'feed-check' })
}
