import type { RulesText } from '../schema/schema.ts'
import { Confidence, ContextId, EventKind, Outcome, Regime, TrapCode, UseCode } from '../schema/codes.ts'
import { error, statementsOf, type CheckInput, type Problem, type Statement } from './problem.ts'

/** Every id has its text in every language, no text is left over, and no text makes a claim that is known to be false. */
export function checkTexts(material: CheckInput): Problem[] {
  return material.texts.flatMap((text) => [
    ...missing(material, text),
    ...leftOver(material, text),
    ...dates(text),
    ...tooLong(material, text),
    ...falseClaims(material, text),
  ])
}

/** Keys that a statement needs, by its kind. */
export function neededKeys(material: Pick<CheckInput, 'rules'>): string[] {
  return [...statementsOf(material).flatMap(keysOf), ...withoutKeys(material), ...vocabularyKeys(material)]
}

/** What a way reaches for someone without an account, and what not. */
function withoutKeys({ rules }: Pick<CheckInput, 'rules'>): string[] {
  return rules.routes.filter(({ for: whom, kind }) => whom === 'anyone' || kind === 'letter').map(({ id }) => `${id}.without`)
}

function keysOf({ kind, one }: Statement): string[] {
  const versions = one.disputed ? [`${one.id}.a`, `${one.id}.b`] : []
  switch (kind) {
    case 'authorities':
    case 'controllers':
      return []
    case 'policies':
      return [one.id, `${one.id}.detail`, ...versions]
    case 'routes':
    case 'settings':
      return [one.id, `${one.id}.what`, ...versions]
    default:
      return [one.id, ...versions]
  }
}

function vocabularyKeys({ rules }: Pick<CheckInput, 'rules'>): string[] {
  return [
    ...prefixed('use', UseCode.options),
    ...prefixed('confidence', Confidence.options),
    ...prefixed('context', ContextId.options),
    ...prefixed('event', EventKind.options),
    ...prefixed('outcome', Outcome.options),
    ...prefixed('trap', TrapCode.options),
    ...prefixed('regime', Regime.options),
    ...prefixed(
      'linked',
      rules.operators.flatMap(({ id, linkedAt }) => (linkedAt ? [id] : [])),
    ),
    ...rules.operators.flatMap(({ fallback = [] }) => fallback.map(({ id }) => id)),
    ...prefixed(
      'land',
      rules.jurisdictions.flatMap(({ lands = [] }) => lands),
    ),
  ]
}

function prefixed(prefix: string, codes: readonly string[]): string[] {
  return codes.map((code) => `${prefix}.${code}`)
}

function missing({ rules }: CheckInput, { language, texts }: RulesText): Problem[] {
  return [...new Set(neededKeys({ rules }))]
    .filter((key) => !texts[key]?.trim())
    .map((key) => error(`rules/text/${language}.json`, key, 'there is no text', 'write one sentence, or take the statement out'))
}

const OPTIONAL = /\.(note|short)$/
const VOCABULARY = /^(use|basis|right|form|confidence|kind|effect|retroactive|joinable|context|outcome|event|topic|trap|regime|land)\./

function leftOver({ rules }: CheckInput, { language, texts }: RulesText): Problem[] {
  const needed = new Set(neededKeys({ rules }))
  const ids = new Set(statementsOf({ rules }).map(({ one }) => one.id))
  return Object.keys(texts)
    .filter((key) => !needed.has(key) && !VOCABULARY.test(key) && !ids.has(key.replace(OPTIONAL, '')))
    .map((key) => error(`rules/text/${language}.json`, key, 'no statement has this id', 'remove the text, or correct the id'))
}

/** Dates are written `{{2026-07-23}}`, so that each language spells them its own way. */
function dates({ language, texts }: RulesText): Problem[] {
  return Object.entries(texts)
    .filter(([, text]) => /\{\{(?!\d{4}(-\d\d){0,2}\}\})|(?<!\{)\{(?!\{)|(?<!\})\}(?!\})/.test(text))
    .map(([key]) => error(`rules/text/${language}.json`, key, 'a date is not written as {{YYYY-MM-DD}}', 'put the date in double braces'))
}

/** What a route is and what to do there stands beside the one button of the popup: one or two short sentences. */
const BESIDE_BUTTON = 170
const A_LONG_DATE = '27 September 2026'

function tooLong({ rules }: CheckInput, { language, texts }: RulesText): Problem[] {
  return rules.routes
    .map(({ id }) => `${id}.what`)
    .map((key) => ({ key, length: (texts[key] ?? '').replaceAll(/\{\{.*?\}\}/g, A_LONG_DATE).length }))
    .filter(({ length }) => length > BESIDE_BUTTON)
    .map(({ key, length }) =>
      error(
        `rules/text/${language}.json`,
        key,
        `${length} characters do not fit beside the button`,
        `say in at most ${BESIDE_BUTTON} what the page is and what to do there; the rest belongs into a note`,
      ),
    )
}

function falseClaims({ claims }: CheckInput, { language, texts }: RulesText): Problem[] {
  return claims.flatMap(({ id, patterns, why }) =>
    (patterns[language] ?? []).flatMap((pattern) =>
      Object.entries(texts)
        .filter(([, text]) => new RegExp(pattern, 'i').test(text))
        .map(([key, text]) =>
          error(`rules/text/${language}.json`, key, `it says what is known to be wrong (${id}): "${text.slice(0, 80)}"`, why),
        ),
    ),
  )
}
