import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { Route } from '../../../rules/schema/statements.ts'
import type { FormHelp, ReasonHelp, FormWords } from '../../shared/page/form-help.ts'
import type { Speech, WordKey } from '../../shared/i18n/translator.ts'
import { absenceOf } from './form-absence.ts'
import type { FormPage } from './form-page.ts'
import type { Sent } from './form-records.ts'
import { withoutFrom } from './form-without.ts'
import { waysFrom } from './form-ways.ts'
import { reasonHelp, type ReasonLetters } from './reason-help.ts'

/** What the panel's words depend on, beside the page. */
export interface Circumstances {
  index: RulesIndex
  /** In the person's language. */
  speech: Speech
  letters: ReasonLetters
  signedIn: boolean
  /** When an objection for the service was sent, as the person noted it; null where they did not. */
  sentOn: Sent | null
}

/** The words of the panel: what the page is, what to watch for, and a reason where the form takes one. */
export function formHelp(
  page: FormPage,
  about: Circumstances,
): Omit<FormHelp, 'from' | 'submitted' | 'besideBadge' | 'service' | 'accounts' | 'private'> {
  const { kind, route, services } = page
  const { index, speech } = about
  return {
    kind,
    language: speech.language,
    direction: speech.direction,
    title: titleOf(page, speech),
    about: route ? speech.say(`${route.id}.what`) : '',
    notices: [signInNotice(page, about), sentNotice(page, about)].filter(Boolean),
    lines: linesOf(page, speech),
    reason: reasonFor(page, about),
    formId: kind === 'objection' ? (route?.formId ?? null) : null,
    ways: waysFrom(page, index, speech),
    absent: absenceOf(page, about.signedIn, speech),
    without: withoutFrom(page, index, speech),
    services,
    words: formWords(page, speech),
  }
}

function reasonFor({ kind, route, regime }: FormPage, { letters, speech }: Circumstances): ReasonHelp | null {
  if ((kind !== 'objection' && kind !== 'portal') || !route || route.asks.reason === 'none') return null
  return reasonHelp(letters, regime, route.asks, speech)
}

/** The portal and the Privacy Centre are more than what a route makes of them. */
function titleOf({ kind, route }: FormPage, { say, word }: Speech): string {
  const named = kind === 'objection' || kind === 'third-party'
  return (named && route && say(route.id)) || word(`form.title.${kind}`)
}

/** Only where the host's own cookie can tell, and the form needs it. */
function signInNotice({ route, finding, host }: FormPage, { index, signedIn, speech }: Circumstances): string {
  const canTell = host === finding.service.id && index.about.get(host)?.service.signedInCookies !== undefined
  return canTell && !signedIn && route?.signedIn === 'required' ? speech.word('form.signed-out', { service: finding.service.name }) : ''
}

/** It names the service: the page at hand may be another form than the one that was sent. */
function sentNotice({ finding }: FormPage, { sentOn, speech }: Circumstances): string {
  return sentOn ? speech.word('form.known', { service: finding.service.name, date: speech.about(sentOn.day, sentOn.about) }) : ''
}

/** What a form asks for stands in its route. On the other pages the rules say what to look for. */
function linesOf({ kind, route, notes }: FormPage, { say, word }: Speech): string[] {
  if (kind === 'third-party') return [word('form.trap.third-party')]
  if (kind === 'objection') return trapsOf(route).map((key) => word(key))
  return notes.map(({ id }) => say(id)).filter(Boolean)
}

function trapsOf(route: Route | null): WordKey[] {
  const { country, email, emailCode } = route?.asks ?? {}
  return [
    ...(country ? (['form.trap.country'] as const) : []),
    ...(email ? (['form.trap.email'] as const) : []),
    'form.trap.send',
    ...(emailCode ? (['form.trap.code'] as const) : []),
    'form.trap.accounts',
  ]
}

/** The words of the panel in the person's language. What it counts itself keeps its `{count}`. */
function formWords({ finding }: FormPage, speech: Speech): FormWords {
  const { word } = speech
  return {
    step1: stepTitle(speech, 1, 'form.reason'),
    step2: stepTitle(speech, 2, 'form.check'),
    step3: stepTitle(speech, 3, 'form.ask'),
    about: word('form.about'),
    reason: word('form.reason'),
    insert: word('form.insert'),
    copy: word('form.copy'),
    inserted: word('form.inserted'),
    copied: word('form.copied'),
    'copy-only': word('form.copy-only'),
    'not-copied': word('form.not-copied'),
    'not-inserted': word('form.not-inserted'),
    occupied: word('form.occupied'),
    'own-words': word('form.own-words'),
    'too-short': word('form.too-short'),
    'too-long': word('form.too-long'),
    'sign-in': word('form.sign-in', { service: finding.service.name }),
    nothing: word('form.nothing'),
    changed: word('form.changed'),
    captcha: word('form.captcha'),
    code: word('form.code'),
    'looks-sent': word('form.looks-sent'),
    gone: word('form.gone'),
    ask: word('form.ask'),
    yes: word('form.yes'),
    'not-yet': word('form.not-yet'),
    'not-noted': word('form.not-noted'),
    'not-counted': word('form.not-counted'),
    service: word('form.service'),
    'service.choose': word('form.service.choose'),
    'service.missing': word('form.service.missing'),
    account: word('form.account'),
    'account.another': word('form.account.another'),
    'account.hint': word('form.account.hint'),
    private: word('form.private'),
    'private.note': word('form.private.note'),
    'private.leave': word('form.private.leave'),
    'private.left': word('form.private.left'),
    undo: word('form.undo'),
    undone: word('form.undone'),
    'not-undone': word('form.not-undone', { list: word('mine.title') }),
    'not-stored': word('form.not-stored'),
    'linked.yes': word('form.linked.yes'),
    'linked.no': word('form.linked.no'),
    'linked.look': word('form.linked.look'),
    'linked.covered': word('form.linked.covered'),
    'linked.alone': word('form.linked.alone'),
    'letter.failed': word('form.letter.failed'),
    ways: word('form.ways'),
    absent: word('absent.title'),
    'absent.intro': word('absent.intro'),
    without: word('without.title', { operator: finding.service.operator }),
    'new-tab': word('new-tab'),
    fold: word('form.fold'),
    unfold: word('form.unfold'),
    close: word('form.close'),
  }
}

function stepTitle({ word }: Speech, number: number, title: WordKey): string {
  return `${word('form.step', { number })} · ${word(title)}`
}
