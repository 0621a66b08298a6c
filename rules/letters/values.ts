import { linesOf, manyLines, oneLine, type LetterInputs } from './inputs.ts'
import { formatDay, isDay } from './days.ts'
import type { LetterFacts } from './facts.ts'
import { OFFICE, type Blank, type Flag, type LetterKind, type LetterLaw, type LetterTexts, type ListName } from './schema.ts'

/** Everything that fills a letter. */
export interface LetterCase {
  kind: LetterKind
  family: LetterLaw
  facts: LetterFacts
  inputs: LetterInputs
  /** The dates in the letter, `YYYY-MM-DD`: the day of writing, the day the answer was due, and the day it sets. */
  days: { today: string; due: string | null; grace: string }
}

export interface Values {
  blanks: Record<Blank, string>
  lists: Record<ListName, string[]>
  flags: ReadonlySet<Flag>
}

/** The case in the words of one language. An empty string or list means that it is missing. */
export function letterValues(letter: LetterCase, texts: LetterTexts, language: string): Values {
  const { kind, family, facts, inputs, days } = letter
  const { addressee } = facts
  const say = (key: string) => texts[`${key}.${family}`] ?? texts[key] ?? ''
  const locale = texts['phrase.locale'] ?? language
  const date = (day: string | null | undefined) => formatDay(locale, day ?? '')
  const first = say(`phrase.first.${inputs.first}`)
  const sent = date(inputs.sent)
  return {
    blanks: {
      operator: facts.operator,
      law: say(`phrase.law.${family}`),
      name: oneLine(inputs.name),
      email: oneLine(inputs.email),
      address: linesOf(inputs.address).join(', '),
      controller: nameOf(facts),
      controllerAddress: addressee?.controller.address.join(', ') ?? '',
      lead: leadOf(facts, locale),
      office: texts[OFFICE] ?? '',
      stated: date(addressee?.stated),
      objected: date(inputs.objected),
      sent,
      first,
      firstUndated: sent ? '' : first,
      route: say(`phrase.route.${inputs.route}`),
      routePlain: say(`phrase.route-plain.${inputs.route}`),
      due: date(days.due),
      grace: date(days.grace),
      complained: date(inputs.complained),
      facts: manyLines(inputs.facts),
    },
    lists: {
      accounts: inputs.noAccount ? [] : linesOf(inputs.accounts),
      reasons: [...inputs.reasons.map((id) => say(`reason.${id}`)), ...own(inputs.ownReason)],
      breaches: breachesOf(inputs, say),
      grounds: inputs.grounds.map((id) => say(`ground.${id}`)),
      posts: linesOf(inputs.posts),
    },
    flags: new Set(flagsOf(kind, letter)),
  }
}

export function nameOf({ addressee, operator }: LetterFacts): string {
  return addressee?.controller.name ?? operator
}

/** The authority that leads cases about the company, with its country. */
export function leadOf({ lead }: LetterFacts, locale: string): string {
  return lead ? `${lead.nameEn}, ${new Intl.DisplayNames([locale], { type: 'region' }).of(lead.jurisdiction)}` : ''
}

function own(text: string): string[] {
  const kept = manyLines(text)
  return kept ? [kept] : []
}

function breachesOf({ breaches, ownBreach }: LetterInputs, say: (key: string) => string): string[] {
  return [...breaches.map((id) => say(`breach.${id}`)), ...own(ownBreach)]
}

function flagsOf(kind: LetterKind, { facts, inputs, days, family }: LetterCase): Flag[] {
  const caveats = kind === 'complaint' ? (facts.authority?.caveats ?? []) : []
  const all: Record<Flag, boolean> = {
    accounts: !inputs.noAccount && linesOf(inputs.accounts).length > 0,
    'no-account': inputs.noAccount,
    asked: isDay(inputs.sent),
    breaches: inputs.breaches.length > 0 || manyLines(inputs.ownBreach) !== '',
    posts: facts.addressee?.posts ?? true,
    'posts-listed': linesOf(inputs.posts).length > 0,
    sensitive: inputs.reasons.includes('sensitive'),
    'first-objection': inputs.first === 'objection',
    'first-access': inputs.first === 'access',
    'first-erasure': inputs.first === 'erasure',
    'answer-none': inputs.answer === 'none',
    'answer-unclear': inputs.answer === 'unclear',
    'answer-refused': inputs.answer === 'refused',
    overdue: days.due !== null && days.due < days.today,
    'target-posts': inputs.targets.includes('posts'),
    'target-chats': inputs.targets.includes('chats'),
    'target-training': inputs.targets.includes('training'),
    'target-account': inputs.targets.includes('account'),
    confidential: inputs.confidential,
    'is-lead': caveats.includes('lead-authority'),
    'practice-stated': family === 'gdpr' && (facts.addressee?.stated ?? '') !== '',
    'trap-report-is-not-complaint': caveats.includes('report-is-not-complaint'),
    'trap-order-form': caveats.includes('order-form'),
    'office-elsewhere': caveats.includes('office-elsewhere'),
  }
  return Object.entries(all).flatMap(([flag, holds]) => (holds && isFlag(flag, all) ? [flag] : []))
}

function isFlag(key: string, all: Record<Flag, boolean>): key is Flag {
  return key in all
}
