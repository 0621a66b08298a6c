import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { Route } from '../../../rules/schema/statements.ts'
import type { FormHelp, ReasonHelp } from '../../shared/page/form-help.ts'
import type { Speech, WordKey } from '../../shared/i18n/translator.ts'
import { absenceOf } from './form-absence.ts'
import type { FormPage } from './form-page.ts'
import type { Sent } from './form-records.ts'
import { withoutFrom } from './form-without.ts'
import { waysFrom } from './form-ways.ts'
import { formWords } from './form-words.ts'
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
