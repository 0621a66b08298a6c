import * as z from 'zod/mini'
import { fetchJson } from '../../shared/fetch-json.ts'
import { editRecord } from '../../shared/records/transitions.ts'
import type { FormHelp, SentReceipt } from '../../shared/page/form-help.ts'
import { clock, keep, undoStep } from '../../shared/records/record-store.ts'
import { pickLanguage, type I18n } from '../../shared/i18n/translator.ts'
import type { FormMessage } from '../../shared/messages.ts'
import { loadI18n, withFacts } from '../../shared/i18n/load-i18n.ts'
import { withComposed } from '../../shared/i18n/with-composed.ts'
import { madeUnder } from '../../shared/records/made-under.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'
import { forgetSubmitted, readSubmitted, writeSubmitted, type Submitted } from '../../shared/storage/session.ts'
import { badge, storedResidence, language, panelPlace, read, readLocal, records, write } from '../../shared/storage/storage.ts'
import { today } from '../../shared/dates.ts'
import { rulesAt, type RulesInUse } from '../rules/rules-store.ts'
import { themesOf } from '../rules/page-hints.ts'
import { formHelp } from './form-help.ts'
import { sentReceipt } from './sent-receipt.ts'
import { formPageAt, type FormPage } from './form-page.ts'
import { accountsFor, noteForm, openedFor, sentDay } from './form-records.ts'
import type { LetterTexts, ReasonLetters } from './reason-help.ts'
import { residenceOf } from '../rules/find-for-user.ts'
import type { Residence } from '../../../rules/letters/facts.ts'
import { browser } from 'wxt/browser'

type Message<Type extends FormMessage['type']> = Omit<Extract<FormMessage, { type: Type }>, 'type'>

/** How long after a submission a reload counts as its result page, in milliseconds. */
const RECENT = 10 * 60_000

/** A form page was opened: returns what the panel says, or null for no panel. Also null if the rules are broken: no guessing. */
export async function seeForm(
  tab: number,
  { url, language: pageLanguage, signedIn }: Message<'form-seen'>,
  isPrivate: boolean,
): Promise<FormHelp | null> {
  const [chosen, settings, told, place] = await readLocal(language, badge, records, panelPlace)
  const visit = await visitOf(tab, url)
  const { index } = visit
  const before = pageOf(visit)
  if (!before) return null
  const from = openedFor(told.records, before)
  const page = (from && pageOf(visit, from)) || before
  const sentOn = sentDay(told.records, page, from)
  // No panel on other forms once an objection was sent.
  if (page.kind === 'other' && sentOn) return null
  const i18n = await fullI18n(chosen, page)
  const letters = await reasonLetters(i18n.language, pickLanguage(null, [pageLanguage]))
  return {
    ...formHelp(page, { index, i18n, letters, signedIn, sentOn }),
    from,
    service: page.finding.service.id,
    accounts: accountsFor(told.records, page, i18n),
    private: isPrivate,
    submitted: wasSubmitted(visit, page),
    badgeCorner: settings.on ? settings.corner : null,
    place,
    themes: themesOf(index.about.get(page.finding.service.id)?.operator ?? {}),
  }
}

/** The person submitted the form: remembered for the tab, because the page may reload. Resolves to true if it was stored. */
export async function submitForm(tab: number, url: string): Promise<boolean> {
  const page = pageOf(await visitOf(tab, url))
  if (!page?.optOut) return false
  await writeSubmitted(tab, { route: page.optOut.id, at: Date.now() })
  return true
}

/**
 * The person says that the form was sent. Resolves to what happens next; null if it could not be stored, or if the window is private and
 * the person has not agreed to store it.
 */
export async function sendForm(
  tab: number,
  { url, service, account, press, evenPrivate }: Message<'form-sent'>,
  isPrivate: boolean,
): Promise<SentReceipt | null> {
  if (isPrivate && !evenPrivate) return null
  const visit = await visitOf(tab, url)
  const { index } = visit
  const page = pageOf(visit, service)
  // If the page serves several services and none is named, record nothing rather than guess.
  if (!page || page.kind === 'other' || (page.services.length > 0 && page.finding.service.id !== service)) return null
  const now = clock()
  const said = { account, press, madeUnder: madeUnder(page.finding) }
  let noted: ObjectionRecord | null = null
  const problems = await keep((all) => {
    const noting = noteForm(all, page, index.rules.optOuts, said, now)
    if (noting.ok) noted = noting.record
    return noting
  }, press)
  if (problems.length > 0 || !noted) return null
  await forgetSubmitted(tab).catch(() => undefined)
  return sentReceipt(noted, page, index, await fullI18n(await read(language), page))
}

/** Records whether linked accounts are covered too, for what that press recorded. Resolves to true if it is stored. */
export async function coverLinked({ press, covers }: Message<'form-linked'>): Promise<boolean> {
  const problems = await keep((all) => {
    const noted = all.find((one) => isOf(one, press))
    const outcome = noted && editRecord(noted, { covers }, clock())
    if (!outcome) return { ok: false, problems: [{ key: 'record.error.gone', field: null }] }
    return outcome.ok ? { ok: true, records: all.map((one) => (one === noted ? outcome.record : one)) } : outcome
  }, press)
  return problems.length === 0
}

/** Undoes what that press recorded. Resolves to true if it is undone. */
export async function undoForm(press: string): Promise<boolean> {
  return (await undoStep(press)).length === 0
}

function isOf({ id, history }: ObjectionRecord, press: string): boolean {
  return id === press || history.some((change) => change.press === press)
}

/** What is known when a form page speaks, read once. */
interface Visit {
  url: string
  index: RulesInUse
  residence: Residence
  /** The form that was submitted last in this tab. */
  last: Submitted | null
}

async function visitOf(tab: number, url: string): Promise<Visit> {
  const [index, where, last] = await Promise.all([rulesAt(URL.parse(url)?.hostname ?? ''), read(storedResidence), readSubmitted(tab)])
  return { url, index, residence: residenceOf(index.rules, where), last }
}

function pageOf({ url, index, residence, last }: Visit, service: string | null = null): FormPage | null {
  return formPageAt(index, url, residence, today(), { service, submitted: last?.route })
}

function wasSubmitted({ last }: Visit, { optOut }: FormPage): boolean {
  return last !== null && last.route === optOut?.id && Math.abs(Date.now() - last.at) < RECENT
}

/** Includes the sentences about facts, which the badge does not need. */
async function fullI18n(chosen: string | null, { finding }: FormPage): Promise<I18n> {
  return withComposed(await withFacts(await loadI18n(chosen), [finding.service.operatorId]), finding)
}

const Letters = z.object({ language: z.string(), texts: z.record(z.string(), z.string()) })

async function reasonLetters(own: string, page: string): Promise<ReasonLetters> {
  const letters = await loadLetters(own)
  return { own: letters, page: page === own ? letters : await loadLetters(page) }
}

async function loadLetters(language: string): Promise<LetterTexts> {
  return Letters.parse(await fetchJson(`/letters/${language}.json`))
}

/** Stores where the person wants the panel; nothing is stored in private windows. Resolves to true if it is stored. */
export async function placeForm(place: Message<'form-place'>['place'], isPrivate: boolean): Promise<boolean> {
  if (isPrivate) return false
  return write(panelPlace, place).then(
    () => true,
    () => false,
  )
}

/** Opens the letter page, which a web page may not do itself. Resolves to true if it opened. */
export async function openLetter(account?: 'none'): Promise<boolean> {
  const address = browser.runtime.getURL('/letter.html?kind=objection')
  await browser.tabs.create({ url: account ? `${address}&account=${account}` : address })
  return true
}
