// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import type { Browser } from 'wxt/browser'
import type { PageMessage } from '../../shared/messages.ts'
import { hasOrigin, isScreen, pageTab } from './sender.ts'
import { handlePageVisit } from '../badge/page-visit.ts'

type PageVisit = Extract<PageMessage, { type: 'sighting' }>

/**
 * The reply to a message; undefined if it is not ours. A page visit comes with every page and often wakes the worker, so it is handled
 * here; the handlers of all other messages are loaded on demand.
 */
export function routeMessage(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  const tab = pageTab(sender)
  if (tab === null && !isScreen(sender)) return undefined
  if (isPageVisit(message)) return tab !== null && hasOrigin(sender, message.url) ? handlePageVisit(tab, message.url) : undefined
  return import('./handlers.ts').then(({ handleMessage }) => handleMessage(message, sender))
}

function isPageVisit(message: unknown): message is PageVisit {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'sighting' &&
    'url' in message &&
    typeof message.url === 'string'
  )
}
