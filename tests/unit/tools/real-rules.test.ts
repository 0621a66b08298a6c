import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A corrected fact breaks tests of the data only: behaviour is tested with companies that are invented. */

const UNIT = 'tests/unit'
/** Tests of the facts, of what makes files of them, of the packages, and of the repository itself. */
const OF_DATA = /^(rules\/(data|tools)|built|tools)\//
const REAL = /buildRules\(\)|buildTexts\(\)|buildFiles\(\)|fixtures\/real-|rules\/(data|text)\/[\w/-]+\.json'/

/**
 * They still look at what ships, without quoting it: they hold for other facts too, as `node tests/tools/facts/run.ts` shows. The list only
 * gets shorter.
 */
const LEFT: readonly string[] = [
  'background/feed/engine-refusals.test.ts',
  'background/forms/form-help.test.ts',
  'background/forms/other-form.test.ts',
  'background/rules/bundled-rules.test.ts',
  'components/evidence/actor-name.test.ts',
  'popup/no-account.test.tsx',
  'rules/compose/composed-texts.test.ts',
  'rules/engine/guess-country.test.ts',
  'rules/engine/parts.test.ts',
  'rules/engine/rules-info.test.ts',
  'rules/overview/deciding.test.ts',
  'shared/rules/official-addresses.test.ts',
]

const files = readdirSync(UNIT, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
const behaviour = files.filter((name) => /\.test\.tsx?$/.test(name) && !OF_DATA.test(name))

test('tests of behaviour ask companies that are invented', () => {
  const asking = behaviour.filter((name) => REAL.test(readFileSync(`${UNIT}/${name}`, 'utf8')))
  expect(asking.toSorted()).toEqual(LEFT)
})
