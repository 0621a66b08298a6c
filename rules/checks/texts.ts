import { PATTERNS } from '../compose/pattern.ts'
import type { RulesText } from '../schema/schema.ts'
import { isReadable, isTooLong } from '../engine/refusals.ts'
import { Confidence, ContextId, EventKind, Outcome, Regime, CaveatCode } from '../schema/codes.ts'
import { UseCode } from '../schema/use-code.ts'
import { isAnswered } from '../engine/can-act.ts'
import { error, statementsOf, type CheckInput, type Problem, type Statement } from './problem.ts'

/** Checks that every id has its text in every language, that no text is unused, and that no text makes a known false claim. */
export function checkTexts(material: CheckInput): Problem[] {
  const found = material.texts.flatMap((text) => [
    ...missing(material, text),
    ...leftOver(material, text),
    ...dates(material, text),
    ...patterns(material, text),
    ...tooLong(material, text),
    ...falseClaims(material, text),
    ...refused(material, text),
  ])
  return [...found, ...misplaced(material)]
}

/** The file that a sentence is in, or should be in. */
function fileOf({ textFiles = [], ...material }: CheckInput, language: string, key: string): string {
  const own = textFiles.find((file) => file.language === language && file.texts[key] !== undefined)
  return own?.file ?? `rules/text/${language}/${operatorOf(material, key) ?? 'common'}.json`
}

/** The operator that a sentence is about; null if it concerns all. */
function operatorOf(material: Pick<CheckInput, 'rules' | 'origins'>, key: string): string | null {
  const [id = '', rest = ''] = key.split('.')
  if (id === 'linked' || id === 'letter') return rest
  const operator = material.rules.operators.find(({ fallback = [] }) => fallback.some((page) => page.id === id))
  return operator?.id ?? statementsOf(material).find(({ one }) => one.id === id)?.operator ?? null
}

/** A sentence has to be in its operator's file: no other file is read for it. */
function misplaced(material: CheckInput): Problem[] {
  const owners = new Map<string, string | null>([
    ...statementsOf(material).map(({ one, operator }): [string, string | null] => [one.id, operator]),
    ...material.rules.operators.flatMap(({ id, fallback = [] }) => fallback.map((page): [string, string] => [page.id, id])),
  ])
  return (material.textFiles ?? []).flatMap(({ file, language, operator, texts }) =>
    Object.keys(texts).flatMap((key) => {
      const [id = '', rest = '', own] = key.split('.')
      const owner = id === 'linked' || id === 'letter' ? rest : ((id === 'use' ? own : owners.get(id)) ?? null)
      const todo = `put it into rules/text/${language}/${owner ?? 'common'}.json`
      return owner === operator ? [] : [error(file, key, 'this file is not read for it', todo)]
    }),
  )
}

/** Keys that the statements need, by their kind. */
export function neededKeys(material: Pick<CheckInput, 'rules'>): string[] {
  return [...statementsOf(material).flatMap(keysOf), ...withoutKeys(material), ...leavesKeys(material), ...vocabularyKeys(material)]
}

/** Sentences about what turning a switch off does not stop. */
function leavesKeys({ rules }: Pick<CheckInput, 'rules'>): string[] {
  return rules.optOuts.filter((route) => !isAnswered(route)).map(({ id }) => `${id}.leaves`)
}

/** Sentences about what an opt-out achieves for someone without an account, and what not. */
function withoutKeys({ rules }: Pick<CheckInput, 'rules'>): string[] {
  return rules.optOuts.filter(({ for: whom, kind }) => whom === 'anyone' || kind === 'letter').map(({ id }) => `${id}.without`)
}

function keysOf({ kind, one }: Statement): string[] {
  const versions = one.disputed ? [`${one.id}.a`, `${one.id}.b`] : []
  switch (kind) {
    case 'authorities':
    case 'controllers':
      return []
    case 'policies':
      return [one.id, ...versions]
    case 'optOuts':
    case 'settings':
      return [one.id, `${one.id}.what`, ...versions]
    case 'statuses':
      return [one.id, `${one.id}.may`, ...versions]
    default:
      return [one.id, ...versions]
  }
}

function vocabularyKeys({ rules }: Pick<CheckInput, 'rules'>): string[] {
  return [
    ...prefixed('use', UseCode.options),
    ...prefixed('say', Object.keys(PATTERNS)),
    ...prefixed('confidence', Confidence.options),
    ...prefixed('context', ContextId.options),
    ...prefixed('event', EventKind.options),
    ...prefixed('outcome', Outcome.options),
    ...prefixed('trap', CaveatCode.options),
    ...prefixed('regime', Regime.options),
    ...prefixed(
      'linked',
      rules.operators.flatMap(({ id, linkedAt }) => (linkedAt ? [id] : [])),
    ),
    ...rules.operators.flatMap(({ fallback = [] }) => fallback.map(({ id }) => id)),
    ...rules.operators.flatMap(({ id, lead }) => prefixed(`letter.${id}.office`, Object.keys(lead?.offices ?? {}))),
    ...prefixed(
      'land',
      rules.jurisdictions.flatMap(({ lands = [] }) => lands),
    ),
  ]
}

function prefixed(prefix: string, codes: readonly string[]): string[] {
  return codes.map((code) => `${prefix}.${code}`)
}

function missing(material: CheckInput, { language, texts }: RulesText): Problem[] {
  return [...new Set(neededKeys(material))]
    .filter((key) => !texts[key]?.trim())
    .map((key) => error(fileOf(material, language, key), key, 'there is no text', 'write one sentence, or take the statement out'))
}

/** Sentences of letters and their notes that concern one company only: `rules/letters/for-operator.ts`. */
const LETTER = /^letter\.[a-z0-9-]+\.(access|account|deletion)$/
const OPTIONAL = /\.(note|short|leaves|detail)$/
const VOCABULARY = /^(use|say|basis|right|form|confidence|kind|effect|retroactive|joinable|context|outcome|event|topic|trap|regime|land)\./

function leftOver(material: CheckInput, { language, texts }: RulesText): Problem[] {
  const needed = new Set(neededKeys(material))
  const ids = new Set(statementsOf(material).map(({ one }) => one.id))
  return Object.keys(texts)
    .filter((key) => !needed.has(key) && !VOCABULARY.test(key) && !LETTER.test(key) && !ids.has(key.replace(OPTIONAL, '')))
    .map((key) => error(fileOf(material, language, key), key, 'no statement has this id', 'remove the text, or correct the id'))
}

/** A pattern has exactly its own placeholders. */
function patterns(material: CheckInput, { language, texts }: RulesText): Problem[] {
  return Object.entries(PATTERNS).flatMap(([key, open]) => {
    if (texts[`say.${key}`] === undefined) return []
    const found = [...(texts[`say.${key}`] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const wanted = open.map((name) => `{${name}}`).join(' ') || 'nothing in braces'
    return found.length === open.length && open.every((name) => found.includes(name))
      ? []
      : [error(fileOf(material, language, `say.${key}`), `say.${key}`, 'it does not hold what it has to', `write ${wanted}`)]
  })
}

/** Dates are written `{{2026-07-23}}`, so that each language formats them. */
function dates(material: CheckInput, { language, texts }: RulesText): Problem[] {
  return Object.entries(texts)
    .filter(([key, text]) => !key.startsWith('say.') && /\{\{(?!\d{4}(-\d\d){0,2}\}\})|(?<!\{)\{(?!\{)|(?<!\})\}(?!\})/.test(text))
    .map(([key]) => error(fileOf(material, language, key), key, 'a date is not written as {{YYYY-MM-DD}}', 'put the date in double braces'))
}

/** What the extension would refuse from the feed. */
function refused(material: CheckInput, { language, texts }: RulesText): Problem[] {
  const problem = (key: string, reason: string, todo: string): Problem => error(fileOf(material, language, key), key, reason, todo)
  return Object.entries(texts).flatMap(([key, text]) => [
    ...(isReadable(text) ? [] : [problem(key, 'it holds a character that nobody sees', 'take out controls and marks of direction')]),
    ...(isTooLong(key, text) ? [problem(key, `${text.length} characters are more than the extension takes`, 'say it shorter')] : []),
  ])
}

/** Most characters of the sentence that is shown beside the popup's button: one or two short sentences. */
const BESIDE_BUTTON = 170
const A_LONG_DATE = '27 September 2026'

function tooLong(material: CheckInput, { language, texts }: RulesText): Problem[] {
  return material.rules.optOuts
    .map(({ id }) => `${id}.what`)
    .map((key) => ({ key, length: (texts[key] ?? '').replaceAll(/\{\{.*?\}\}/g, A_LONG_DATE).length }))
    .filter(({ length }) => length > BESIDE_BUTTON)
    .map(({ key, length }) =>
      error(
        fileOf(material, language, key),
        key,
        `${length} characters do not fit beside the button`,
        `say in at most ${BESIDE_BUTTON} what the page is and what to do there; the rest belongs into a note`,
      ),
    )
}

function falseClaims(material: CheckInput, { language, texts }: RulesText): Problem[] {
  return material.claims.flatMap(({ id, patterns, why }) =>
    (patterns[language] ?? [])
      .map((pattern) => new RegExp(pattern, 'i'))
      .flatMap((pattern) =>
        Object.entries(texts)
          .filter(([, text]) => pattern.test(text))
          .map(([key, text]) =>
            error(fileOf(material, language, key), key, `it says what is known to be wrong (${id}): "${text.slice(0, 80)}"`, why),
          ),
      ),
  )
}
