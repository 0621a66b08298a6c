import { composers } from '../../../rules/compose/composed-texts.ts'
import { saidOfAll } from '../../../rules/compose/compose-all.ts'
import { rulesInfo, type RulesInfo, type StatementAge } from '../../../rules/engine/rules-info.ts'
import type { Rules } from '../../../rules/schema/schema.ts'
import { loadI18n, withFacts } from '../../shared/i18n/load-i18n.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { language, read } from '../../shared/storage/storage.ts'
import { operatorsInUse } from './operators-in-use.ts'
import { currentIndex, rulesOf } from './rules-store.ts'

/** Which rules are in use, and how old each of their statements is. */
export async function ageOfRules(): Promise<RulesInfo> {
  const { index } = await currentIndex()
  const operators = await operatorsInUse(index)
  const { rules, origin } = await rulesOf(operators)
  const info = rulesInfo(rules, origin)
  // Their age can be shown without the sentences.
  const i18n = await withWritten(operators).catch(() => null)
  return i18n ? { ...info, statements: withComposedNames(info.statements, rules, i18n) } : info
}

async function withWritten(operators: readonly string[]): Promise<I18n> {
  return withFacts(await loadI18n(await read(language)), operators)
}

/** Fills in composed names for statements without a written sentence: only the worker has the codes they are composed from. */
export function withComposedNames(statements: readonly StatementAge[], rules: Rules, i18n: I18n): StatementAge[] {
  const composed = new Map(saidOfAll(rules).flatMap((said) => [...composers(said, i18n)]))
  return statements.map((one) => {
    if (one.name !== null || i18n.fact(one.id) || i18n.fact(`${one.id}.title`)) return one
    return { ...one, name: composed.get(one.id)?.() || null }
  })
}
