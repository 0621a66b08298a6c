import { candidates, locateAmong } from '../../../rules/engine/locate.ts'
import type { PageBadge } from '../../shared/messages.ts'
import { forgetFindings, forgetTab, iconOf, readKept, writeFailed, writeSeen, type Seen } from '../../shared/storage/session.ts'
import { language, read, readLocal, badge, storedResidence, news, records } from '../../shared/storage/storage.ts'
import { loadAnswers, loginAt, makeRoom, noteLogin, presentEra, remember, type Origin } from './finding-cache.ts'
import { askSignedIn } from './query-login.ts'
import { failedBadge, toolbarBadge } from './toolbar-badge.ts'
import { currentRules, type RulesInUse } from '../rules/rules-store.ts'
import { findFor } from '../rules/find-for-user.ts'
import { pageBadge } from './page-badge.ts'
import { showBadge } from './set-toolbar-badge.ts'
import { loadI18n } from '../../shared/i18n/load-i18n.ts'

/** Works out what holds on a page, stores it, and shows it. The worker may just have been woken: what it needs is fetched side by side. */
export async function look(tab: number, url: string): Promise<PageBadge | null> {
  const since = presentEra()
  const [index, known] = await Promise.all([currentRules().catch(() => null), knownOf(tab)])
  if (!index) return showFailure(tab)
  const address = URL.parse(url)
  const services = address ? candidates(index, address.hostname) : []
  const found = address && locateAmong(services, address)
  if (!found) {
    await forgetTab(tab)
    return null
  }
  const place = { ...found.place, signedIn: loginAt(found.service) }
  return show(index, tab, place, known, { host: address.hostname, services, since })
}

/** The same, after it asked the page whether someone is signed in there. What holds without that is shown meanwhile. */
export async function lookClosely(tab: number, url: string): Promise<void> {
  await look(tab, url)
  const [kept, index] = await Promise.all([readKept(tab), currentRules().catch(() => null)])
  const service = kept && kept !== 'failed' && index?.about.get(kept.service)?.service
  const signedIn = service && (await askSignedIn(tab, service))
  if (!service || typeof signedIn !== 'boolean' || signedIn === kept.signedIn) return
  noteLogin(service, signedIn)
  await look(tab, url)
}

/** The same for a tab that was seen before. Undefined where it was not. */
export async function lookAgain(tab: number): Promise<PageBadge | null | undefined> {
  const since = presentEra()
  const [index, known] = await Promise.all([currentRules().catch(() => null), knownOf(tab)])
  if (!known.before || known.before === 'failed') return undefined
  const { icon: _, ...place } = known.before
  return index ? show(index, tab, place, known, { host: null, services: [], since }) : showFailure(tab)
}

/** What is known of the person and of what this tab showed before, with the words for it. */
async function knownOf(tab: number) {
  const [[where, chosen, settings, told, unread], before] = await Promise.all([readLocal(...SHAPING), readKept(tab), loadAnswers()])
  return { where, settings, told, unread, before, words: await loadI18n(chosen) }
}

type Known = Awaited<ReturnType<typeof knownOf>>

async function show(index: RulesInUse, tab: number, place: Omit<Seen, 'icon'>, known: Known, origin: Origin): Promise<PageBadge | null> {
  const { where, settings, told, unread, before, words } = known
  const found = findFor(index, place, place.signedIn, { home: where, records: told.records, news: unread })
  const toolbar = toolbarBadge(found, words)
  const page = pageBadge(found, settings, words)
  const seen = { ...place, icon: toolbar.icon }
  await makeRoom(place)
  const store = (): Promise<void> => writeSeen(tab, seen, found)
  await Promise.all([
    showBadge(tab, toolbar, iconOf(before)),
    // Where the session is full of findings, those of other pages make room.
    store().catch(() => forgetFindings().then(store)),
  ])
  await remember(place, { toolbar, page }, origin)
  return page
}

/** No rules, no claim: only the sign that something is broken, and the popup says what to do. */
async function showFailure(tab: number): Promise<null> {
  const words = await loadI18n(await read(language))
  await Promise.all([showBadge(tab, failedBadge(words), 'grey'), writeFailed(tab)])
  return null
}

/** What is stored on the device and shapes what a tab shows. */
export const SHAPING = [storedResidence, language, badge, records, news] as const
