import { expect, test } from 'vitest'
import { withComposedNames } from '../../../../../entrypoints/background/rules/age-of-rules.ts'
import { LANGUAGES } from '../../../../../entrypoints/shared/i18n/translator.ts'
import { rulesInfo } from '../../../../../rules/engine/rules-info.ts'
import { buildRules } from '../../../../../rules/tools/build.ts'
import { realI18n } from '../../../fixtures/real-finding.ts'

const rules = buildRules()

test.each(LANGUAGES)('every statement is shown by a name or a sentence, composed if nobody wrote one, never by its id: %s', (language) => {
  const i18n = realI18n(language)
  const { statements } = rulesInfo(rules, 'bundled')
  expect(new Set(statements.map(({ kind }) => kind)).size).toBe(9)
  const nameless = (all: typeof statements) =>
    all.filter(({ id, name }) => !(name ?? (i18n.fact(`${id}.title`) || i18n.fact(id)))).map(({ id }) => id)
  expect(nameless(statements)).not.toEqual([])
  expect(nameless(withComposedNames(statements, rules, i18n))).toEqual([])
})
