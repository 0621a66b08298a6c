import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { OptOut } from '../../../rules/schema/statements.ts'
import type { FormHelp, ReasonHelp, FormWords } from '../../shared/page/form-help.ts'
import type { I18n, MessageKey } from '../../shared/i18n/translator.ts'
import { lookOfFinding } from '../../shared/badge/appearance.ts'
import { lightDark } from '../../shared/badge/tone-colours.ts'
import { absenceOf } from './form-absence.ts'
import type { FormPage } from './form-page.ts'
import type { Sent } from './form-records.ts'
import { withoutFrom } from './form-without.ts'
import { waysFrom } from './form-ways.ts'
import { reasonHelp, type ReasonLetters } from './reason-help.ts'

/** What the panel's words depend on, apart from the page. */
export interface FormContext {
  index: RulesIndex
  /** In the person's language. */
  i18n: I18n
  letters: ReasonLetters
  signedIn: boolean
  /** When an objection for the service was sent, according to the records; null if none was. */
  sentOn: Sent | null
}

/** The panel's words: what the page is, what to watch for, and a reason if the form takes one. */
export function formHelp(
  page: FormPage,
  about: FormContext,
): Omit<FormHelp, 'from' | 'submitted' | 'badgeCorner' | 'place' | 'themes' | 'service' | 'accounts' | 'private'> {
  const { kind, optOut, services } = page
  const { index, i18n } = about
  return {
    kind,
    language: i18n.language,
    direction: i18n.direction,
    sign: signOf(page.finding),
    title: titleOf(page, i18n),
    about: optOut ? i18n.fact(`${optOut.id}.what`) : '',
    notices: [signInNotice(page, about), sentNotice(page, about)].filter(Boolean),
    lines: linesOf(page, i18n),
    reason: reasonFor(page, about),
    formId: kind === 'objection' ? (optOut?.formId ?? null) : null,
    engine: kind === 'objection' ? (optOut?.formEngine ?? null) : null,
    alternatives: waysFrom(page, index, i18n),
    absent: absenceOf(page, about.signedIn, i18n),
    without: kind === 'other' ? null : withoutFrom(page, index, i18n),
    services,
    words: formWords(page, i18n),
  }
}

function signOf(finding: FormPage['finding']): FormHelp['sign'] {
  const { arm, tone } = lookOfFinding(finding)
  return { arm, colour: lightDark(tone) }
}

function reasonFor({ kind, optOut, regime }: FormPage, { letters, i18n }: FormContext): ReasonHelp | null {
  if ((kind !== 'objection' && kind !== 'portal') || !optOut || optOut.asks.reason === 'none') return null
  return reasonHelp(letters, regime, optOut.asks, i18n)
}

/** Portal and Privacy Centre get their own titles, because they serve more than this opt-out. */
function titleOf({ kind, optOut, finding }: FormPage, { fact, t }: I18n): string {
  const named = kind === 'objection' || kind === 'third-party'
  return (named && optOut && fact(optOut.id)) || t(`form.title.${kind}`, { operator: finding.service.operator })
}

/** Only if the form needs a login, and the host's own cookie can show whether there is one. */
function signInNotice({ optOut, finding, host }: FormPage, { index, signedIn, i18n }: FormContext): string {
  const canTell = host === finding.service.id && index.about.get(host)?.service.signedInCookies !== undefined
  return canTell && !signedIn && optOut?.signedIn === 'required' ? i18n.t('form.signed-out', { service: finding.service.name }) : ''
}

/** Names the service: the page may show another form than the one that was sent. */
function sentNotice({ finding }: FormPage, { sentOn, i18n }: FormContext): string {
  return sentOn ? i18n.t('form.known', { service: finding.service.name, date: i18n.about(sentOn.day, sentOn.about) }) : ''
}

/** What a form asks for is part of its opt-out. For other pages the rules have notes. */
function linesOf({ kind, optOut, notes }: FormPage, { fact, t }: I18n): string[] {
  if (kind === 'third-party') return [t('form.trap.third-party')]
  if (kind === 'other') return []
  if (kind === 'objection') return caveatsOf(optOut).map((key) => t(key))
  return notes.map(({ id }) => fact(id)).filter(Boolean)
}

function caveatsOf(optOut: OptOut | null): MessageKey[] {
  const { country, email, emailCode } = optOut?.asks ?? {}
  return [
    ...(country ? (['form.trap.country'] as const) : []),
    ...(email ? (['form.trap.email'] as const) : []),
    'form.trap.send',
    ...(emailCode ? (['form.trap.code'] as const) : []),
    'form.trap.accounts',
  ]
}

/** The panel's words in the person's language. `{count}` stays in where the panel counts by itself. */
function formWords({ kind, finding }: FormPage, i18n: I18n): FormWords {
  const { t } = i18n
  return {
    step1: stepTitle(i18n, 1, 'form.reason'),
    step2: stepTitle(i18n, 2, 'form.check'),
    step3: stepTitle(i18n, 3, 'form.ask'),
    about: t('form.about'),
    reason: t('form.reason'),
    insert: t('form.insert'),
    copy: t('form.copy'),
    inserted: t('form.inserted'),
    copied: t('form.copied'),
    'copy-only': t('form.copy-only'),
    'not-copied': t('form.not-copied'),
    'not-inserted': t('form.not-inserted'),
    occupied: t('form.occupied'),
    'own-words': t('form.own-words'),
    'too-short': t('form.too-short'),
    'too-long': t('form.too-long'),
    'sign-in': t('form.sign-in', { service: finding.service.name }),
    nothing: t('form.nothing'),
    changed: t('form.changed'),
    captcha: t('form.captcha'),
    code: t('form.code'),
    'looks-sent': t('form.looks-sent'),
    gone: t('form.gone'),
    ask: t('form.ask'),
    yes: t('form.yes'),
    'not-yet': t('form.not-yet'),
    'not-noted': t('form.not-noted'),
    'not-counted': t('form.not-counted'),
    service: t('form.service'),
    'service.choose': t('form.service.choose'),
    'service.missing': t('form.service.missing'),
    account: t('form.account'),
    'account.another': t('form.account.another'),
    'account.hint': t('form.account.hint'),
    private: t('form.private'),
    'private.note': t('form.private.note'),
    'private.leave': t('form.private.leave'),
    'private.left': t('form.private.left'),
    undo: t('form.undo'),
    undone: t('form.undone'),
    'not-undone': t('form.not-undone', { list: t('mine.title') }),
    'not-stored': t('form.not-stored'),
    'linked.yes': t('form.linked.yes'),
    'linked.no': t('form.linked.no'),
    'linked.look': t('form.linked.look'),
    'linked.covered': t('form.linked.covered'),
    'linked.alone': t('form.linked.alone'),
    'letter.failed': t('form.letter.failed'),
    ways: t(kind === 'other' ? 'form.ways.other' : 'form.ways'),
    absent: t('absent.title'),
    'absent.intro': t('absent.intro'),
    without: t('without.title', { operator: finding.service.operator }),
    'new-tab': t('new-tab'),
    move: t('form.move'),
    fold: t('form.fold'),
    unfold: t('form.unfold'),
    close: t('form.close'),
  }
}

function stepTitle({ t }: I18n, number: number, title: MessageKey): string {
  return `${t('form.step', { number })} · ${t(title)}`
}
