import type { Finding } from '../../rules/find.ts'
import { locate } from '../../rules/locate.ts'
import type { RulesIndex } from '../../rules/index-rules.ts'
import type { PageBadge } from '../shared/messages.ts'
import {
  badge,
  finding as findingOf,
  forgetTab,
  home,
  language,
  news,
  read,
  readLocal,
  records,
  seen,
  write,
  type Seen,
} from '../shared/storage.ts'
import { failedBadge, toolbarBadge } from './badge-of.ts'
import { currentRules } from './current-rules.ts'
import { findFor } from './find-for.ts'
import { inTurn } from './in-turn.ts'
import { pageBadge } from './page-badge-of.ts'
import { showBadge } from './show-badge.ts'
import { speech } from './speech.ts'

/** What is stored on the device and shapes what a tab shows. */
export const SHAPING = [home, language, badge, records, news] as const

/** A page was seen: works out what holds, stores it, shows it in the toolbar, and returns what the page shows. */
export function sight(tab: number, url: string, signedIn: boolean | null): Promise<PageBadge | null> {
  return inTurn(tab, () => look(tab, url, signedIn))
}

/** The same for a tab that was seen before, because something else changed. Undefined where it was not. */
export function resight(tab: number): Promise<PageBadge | null | undefined> {
  return inTurn(tab, () => lookAgain(tab))
}

/** The worker may just have been woken: rules, what is stored and words are fetched side by side. */
async function look(tab: number, url: string, signedIn: boolean | null): Promise<PageBadge | null> {
  const [index, known] = await Promise.all([currentRules().catch(() => null), knownOf(tab)])
  if (!index) return showFailure(tab)
  const place = locate(index, url)
  if (!place) {
    await forgetTab(tab)
    return null
  }
  const canTell = index.about.get(place.service)?.service.signedInCookies
  return show(index, tab, { ...place, signedIn: canTell ? signedIn : null, icon: 'plain' }, known)
}

async function lookAgain(tab: number): Promise<PageBadge | null | undefined> {
  const [index, known] = await Promise.all([currentRules().catch(() => null), knownOf(tab)])
  if (!known.before) return undefined
  return index ? show(index, tab, known.before, known) : showFailure(tab)
}

/** What is known of the person and of what this tab showed before, with the words for it. */
async function knownOf(tab: number) {
  // Most people have the extension in the language of their browser, so its words are asked for before that is known.
  speech(null).catch(() => undefined)
  const [[where, chosen, settings, told, unread], before] = await Promise.all([readLocal(...SHAPING), read(seen(tab))])
  return { where, settings, told, unread, before, words: await speech(chosen) }
}

async function show(index: RulesIndex, tab: number, what: Seen, known: Awaited<ReturnType<typeof knownOf>>): Promise<PageBadge | null> {
  const { where, settings, told, unread, before, words } = known
  const found = findFor(index, what, what.signedIn, { home: where, records: told.records, news: unread })
  const toolbar = toolbarBadge(found, words)
  await Promise.all([
    showBadge(tab, toolbar, before?.icon ?? 'plain'),
    write(seen(tab), { ...what, icon: toolbar.icon }),
    write(findingOf(tab), found satisfies Finding),
  ])
  return pageBadge(found, settings, words)
}

/** No rules, no claim: only the sign that something is broken, and the popup says what to do. */
async function showFailure(tab: number): Promise<null> {
  const words = await speech(await read(language))
  await Promise.all([showBadge(tab, failedBadge(words), 'plain'), write(findingOf(tab), { state: 'failed' })])
  return null
}
