import { browser } from 'wxt/browser'
import type { FeedAddress } from '../../shared/feed/address.ts'
import { FeedFailed } from './errors.ts'

/** Rejects where the person or the browser has not granted the feed's host, or has taken it back. */
export async function requireGrant({ pattern }: FeedAddress): Promise<void> {
  if (!(await browser.permissions.contains({ origins: [pattern] }))) throw new FeedFailed('permission')
}
