import { locate } from '../../rules/locate.ts'
import { find, type Finding } from '../../rules/find.ts'
import type { Dweller } from '../../rules/letter-facts.ts'
import type { RulesIndex } from '../../rules/index-rules.ts'
import type { Note, Route } from '../../rules/statements.ts'
import type { Regime } from '../../rules/vocabulary.ts'
import type { FormHelp, FormKind } from '../shared/form-help.ts'
import type { Speech } from '../shared/locale.ts'
import { formWords } from './form-words.ts'
import { reasonHelp, type LetterTexts } from './reason-help.ts'

/** One of Meta's pages that the helper knows, and what the rules say of it for this person. */
export interface FormPage {
  kind: FormKind
  route: Route | null
  finding: Finding
  /** The law of the place, by which a reason begins. */
  regime: Regime
}

const FORM_NUMBER = /\/contact\/(\d{6,20})/

/** What kind of page an address is for this person; null where the helper has nothing to say. */
export function formPageAt(index: RulesIndex, url: string, dweller: Dweller, today: string): FormPage | null {
  const place = locate(index, url)
  if (!place) return null
  const finding = find(index, place, null, { ...dweller, standing: null, news: [] }, today)
  const regime = index.rules.jurisdictions.find(({ id }) => id === dweller.country)?.regime ?? 'other'
  if (place.context === 'portal') return { kind: 'portal', route: byKind(finding, 'portal'), finding, regime }
  if (place.context === 'privacy') return { kind: 'privacy', route: byKind(finding, 'privacy-centre'), finding, regime }
  const number = FORM_NUMBER.exec(new URL(url).pathname)?.[1]
  const route = finding.routes.find(({ formId }) => formId !== undefined && formId === number)
  if (!route || place.context !== 'form') return null
  return { kind: route.kind === 'third-party-form' ? 'third-party' : 'objection', route, finding, regime }
}

/** The words of the panel: what the page is, what to watch for, and a reason where the form takes one. */
export function formHelp({ kind, route, finding, regime }: FormPage, speech: Speech, letters: LetterTexts | null): FormHelp {
  const takesReason = kind === 'objection' && route !== null && route.asks.reason !== 'none'
  return {
    kind,
    language: speech.language,
    direction: speech.direction,
    title: route ? speech.say(route.id) || speech.word(`form.title.${kind}`) : speech.word(`form.title.${kind}`),
    about: route ? speech.say(`${route.id}.what`) : '',
    lines: linesOf(kind, route, finding.notes, speech),
    reason: takesReason && letters ? reasonHelp(letters, regime, route) : null,
    formId: takesReason ? (route.formId ?? null) : null,
    words: formWords(speech),
  }
}

function linesOf(kind: FormKind, route: Route | null, notes: readonly Note[], speech: Speech): string[] {
  const said = notes.filter((note) => note.kind === 'context').map(({ id }) => speech.say(id))
  const traps = kind === 'objection' ? [route?.asks.emailCode ? speech.word('form.trap.code') : '', speech.word('form.trap.accounts')] : []
  return [...said, ...traps].filter(Boolean)
}

function byKind({ routes }: Finding, kind: Route['kind']): Route | null {
  return routes.find((route) => route.kind === kind && route.for !== 'anyone') ?? null
}
