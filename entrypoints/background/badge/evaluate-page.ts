import { candidates } from '../../../rules/engine/host-index.ts'
import { locateAmong } from '../../../rules/engine/locate.ts'
import type { PageBadge } from '../../shared/messages.ts'
import {
  forgetFindings,
  forgetTab,
  iconOf,
  readTabState,
  writeFailed,
  writeTabState,
  type PageState,
} from '../../shared/storage/session.ts'
import { language, read, readLocal, badge, storedResidence, ruleChanges, records } from '../../shared/storage/storage.ts'
import { loadCache, loginAt, evictIfFull, storeLogin, currentGeneration, storeCached, type CacheContext } from './finding-cache.ts'
import { queryLogin } from './query-login.ts'
import { failedBadge, toolbarBadge } from './toolbar-badge.ts'
import { rulesAt, rulesFor, type RulesInUse } from '../rules/rules-store.ts'
import { findForUser } from '../rules/find-for-user.ts'
import { pageBadge } from './page-badge.ts'
import { setToolbarBadge } from './set-toolbar-badge.ts'
import { isGranted } from '../../shared/watched/is-granted.ts'
import { loadI18n } from '../../shared/i18n/load-i18n.ts'

/**
 * Evaluates a page, stores the finding and shows it. The worker may just have woken up, so everything needed is fetched in parallel.
 * Scripts keep running after their permission is gone, until the next load; reports of pages that may no longer be watched are dropped.
 */
export async function evaluatePage(tab: number, url: string): Promise<PageBadge | null> {
  const since = currentGeneration()
  const address = URL.parse(url)
  const host = address?.hostname ?? ''
  const [index, known, watched] = await Promise.all([rulesAt(host).catch(() => null), knownOf(tab), isGranted(url)])
  if (!index) return showFailure(tab)
  const services = candidates(index, host)
  const found = address && locateAmong(services, address)
  if (!found || !watched) {
    await forgetTab(tab)
    return null
  }
  const place = { ...found.place, signedIn: loginAt(found.service) }
  return show(index, tab, place, known, { host, services, since })
}

/** The same, after asking the page whether someone is signed in. Until it answers, shows what holds if that is unknown. */
export async function evaluateWithLogin(tab: number, url: string): Promise<void> {
  await evaluatePage(tab, url)
  const kept = await readTabState(tab)
  const service = kept && kept !== 'failed' && (await rulesFor(kept.service).catch(() => null))?.about.get(kept.service)?.service
  const signedIn = service && (await queryLogin(tab, service))
  if (!service || typeof signedIn !== 'boolean' || signedIn === kept.signedIn) return
  storeLogin(service, signedIn)
  await evaluatePage(tab, url)
}

/** The same for a tab that was seen before. Undefined if it was not. */
export async function reevaluateTab(tab: number): Promise<PageBadge | null | undefined> {
  const since = currentGeneration()
  const known = await knownOf(tab)
  if (!known.before || known.before === 'failed') return undefined
  const { icon: _, ...place } = known.before
  const index = await rulesFor(place.service).catch(() => null)
  return index ? show(index, tab, place, known, { host: null, services: [], since }) : showFailure(tab)
}

/** What is known of the person and what this tab showed before, with the language to say it in. */
async function knownOf(tab: number) {
  const [[where, chosen, settings, told, unread], before] = await Promise.all([readLocal(...STORED_INPUTS), readTabState(tab), loadCache()])
  return { where, settings, told, unread, before, words: await loadI18n(chosen) }
}

type Known = Awaited<ReturnType<typeof knownOf>>

async function show(
  index: RulesInUse,
  tab: number,
  place: Omit<PageState, 'icon'>,
  known: Known,
  origin: CacheContext,
): Promise<PageBadge | null> {
  const { where, settings, told, unread, before, words } = known
  const found = findForUser(index, place, place.signedIn, { home: where, records: told.records, news: unread })
  const toolbar = toolbarBadge(found, words)
  const page = pageBadge(found, settings, words, index.about.get(place.service)?.operator)
  const seen = { ...place, icon: toolbar.icon }
  await evictIfFull(place)
  const store = (): Promise<void> => writeTabState(tab, seen, found)
  await Promise.all([
    setToolbarBadge(tab, toolbar, iconOf(before)),
    // If session storage is full, drop the findings of other pages.
    store().catch(() => forgetFindings().then(store)),
  ])
  await storeCached(place, { toolbar, page }, origin)
  return page
}

/** No rules, no claim: shows only that something is broken. The popup says what to do. */
async function showFailure(tab: number): Promise<null> {
  const words = await loadI18n(await read(language))
  await Promise.all([setToolbarBadge(tab, failedBadge(words), 'grey'), writeFailed(tab)])
  return null
}

/** What is stored on the device and affects what a tab shows. */
export const STORED_INPUTS = [storedResidence, language, badge, records, ruleChanges] as const
