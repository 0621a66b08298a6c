import { browser, type Browser } from 'wxt/browser'
import type { Finding } from '../../../rules/engine/find.ts'
import { currentIndex } from '../rules/rules-store.ts'
import { ageOfRules } from '../rules/age-of-rules.ts'
import { forgetTab, readFindingText, revisionOf } from '../../shared/storage/session.ts'
import { isGranted } from '../../shared/watched/is-granted.ts'
import { hasOrigin, isScreen, pageTab } from './sender.ts'
import { coverLinked, placeForm, seeForm, sendForm, submitForm, undoForm, openLetter } from '../forms/handlers.ts'
import { evaluateForPopup } from '../badge/page-visit.ts'
import { forgetChanges } from '../rules/changes.ts'
import { PageMessage, ScreenMessage } from '../../shared/message-schema.ts'
import { openPopup } from '../badge/open-popup.ts'
import { showOtherwise } from '../badge/show-otherwise.ts'
import { runFeed, turnFeed } from '../feed/run.ts'
import { answerLetter } from '../rules/find-for-user.ts'
import { findOnce, findService, overview } from '../rules/overview.ts'
import { report } from '../rules/report.ts'
import { noteFormOpened } from '../forms/form-records.ts'

/**
 * The reply to a message other than a `sighting`; undefined if it is not ours. The sender decides which messages are allowed: a content
 * script may send only those in `PageMessage`, and only about its own tab and origin.
 */
export function handleMessage(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  if (isScreen(sender)) return fromScreen(message)
  const tab = pageTab(sender)
  return tab === null ? undefined : fromPage(message, tab, sender)
}

function fromPage(message: unknown, tab: number, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  const { success, data } = PageMessage.safeParse(message)
  if (!success || ('url' in data && !hasOrigin(sender, data.url))) return undefined
  const isPrivate = sender.tab?.incognito === true
  switch (data.type) {
    case 'form-seen':
      return seeForm(tab, data, isPrivate)
    case 'form-submitted':
      return submitForm(tab, data.url)
    case 'form-sent':
      return sendForm(tab, data, isPrivate)
    case 'form-linked':
      return coverLinked(data)
    case 'form-undo':
      return undoForm(data.press)
    case 'form-place':
      return placeForm(data.place, isPrivate)
    case 'form-letter':
      return openLetter(data.account)
    case 'press':
      return openPopup(tab)
    case 'hide':
      return openPopup(tab, '#badge')
    case 'fold':
    case 'unfold':
    case 'corner':
      return showOtherwise(data.type, isPrivate)
  }
}

function fromScreen(message: unknown): Promise<unknown> | undefined {
  const { success, data } = ScreenMessage.safeParse(message)
  if (!success) return undefined
  switch (data.type) {
    case 'look':
      return look(data.tab)
    case 'survey':
      return overview()
    case 'service':
      return findService(data.service)
    case 'report':
      return report(data.service, data.country)
    case 'directory':
      return currentIndex().then(({ index: { operators, services, jurisdictions, leftOut } }) => ({
        operators,
        services,
        jurisdictions,
        ...(leftOut && { leftOut }),
      }))
    case 'letter':
      return answerLetter(data.service)
    case 'form-opened':
      return noteFormOpened(data.service, data.route)
    case 'rules-info':
      return ageOfRules()
    case 'feed-on':
      return turnFeed(true)
    case 'feed-off':
      return turnFeed(false)
    case 'feed-check':
      return runFeed()
    case 'news-read':
      return forgetChanges(data.ids)
  }
}

/**
 * Also works for tabs that were open before the extension was installed: no script runs there yet, but their address is visible.
 * The address of an unwatched tab is visible after the person pressed the toolbar button: it gets an answer, which is not stored.
 * If a tab's address is not visible, it has gone to another site, and what was known of it is forgotten.
 */
async function look(tab: number): Promise<Finding | { state: 'failed' } | { revision: number | null } | null> {
  const { url } = await browser.tabs.get(tab)
  if (url && (await isGranted(url))) {
    await evaluateForPopup(tab, url)
    return { revision: revisionOf(await readFindingText(tab)) }
  }
  await forgetTab(tab)
  return url ? findOnce(url).catch(() => ({ state: 'failed' })) : null
}
