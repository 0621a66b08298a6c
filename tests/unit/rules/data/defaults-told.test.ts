import { describe, expect, test } from 'vitest'
import { lookOfFinding, meaningOf } from '../../../../entrypoints/shared/badge/appearance.ts'
import { labelOf } from '../../../../entrypoints/shared/badge/label-of.ts'
import { summaryOf } from '../../../../entrypoints/shared/badge/summary.ts'
import { actLabel, doneLabel } from '../../../../components/finding/act-label.ts'
import { nextAction } from '../../../../components/records/next-action.ts'
import { dataLines } from '../../../../components/finding/data-lines.ts'
import { find, type Finding } from '../../../../rules/engine/find.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { groupOf, standingOf } from '../../../../rules/overview/kind-of.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'
import type { Policy } from '../../../../rules/schema/statements.ts'

const rules = indexRules(buildRules())
const TODAY = '2026-11-30'

/** Each deciding statement in force that is not simply on. */
const leading = rules.rules.services.flatMap(({ id }) =>
  ['AT', 'CH', 'GB', 'US', 'BR', 'JP', 'CA'].flatMap((country) => {
    const person = { country, land: null, guessed: false, objectionStatus: null, news: [] }
    const finding = find(rules, { service: id, context: 'other', quiet: false }, null, person, TODAY)
    const start = finding.policy?.status === 'active' && finding.policy.whose !== 'signal-only' ? finding.policy.default : undefined
    return start && start !== 'on' && start !== 'none' ? [{ name: `${finding.policy?.id} in ${country}`, finding, start }] : []
  }),
)
const off = leading.filter(({ start }) => start === 'off' || start === 'asked')
const depends = leading.filter(({ start }) => start === 'depends')

test('there are such statements', () => {
  expect(off).not.toEqual([])
  expect(depends).not.toEqual([])
})

describe.each(off)('$name starts off', ({ finding }) => {
  test('is no training, no alarm and nothing to do', () => {
    expect([finding.state, ...finding.also]).not.toContain('training')
    expect(meaningOf(finding.state).pill).toBeNull()
    expect(lookOfFinding(finding)).toMatchObject({ text: '', tone: 'grey' })
    const standing = standingOf(finding)
    expect({ ...standing, group: groupOf(standing) }).toMatchObject({ kind: 'none', group: 'none', since: null })
  })

  test('a switch is to be looked at, not to be turned off', () => {
    const action = nextAction(finding).button
    expect(standingOf(finding).check).toBe(action.kind === 'object' || action.kind === 'steps')
    if (action.kind !== 'object' && action.kind !== 'steps') return
    expect([actLabel(action.optOut, finding.policy), doneLabel(action.optOut, finding.policy)]).toEqual(['act.check', 'act.check.done'])
  })

  test.each(['en', 'de'] as const)('%s: nothing says that it is on', (language) => {
    const i18n = exampleI18n(language)
    expect(summaryOf(finding, i18n)).toMatch(language === 'en' ? /unless you (agree|turn it on)/ : /nur, wenn du/)
    const heads = dataLines(finding, i18n).map(({ head }) => head)
    expect(heads).not.toContain(i18n.t('uses.used'))
  })
})

describe.each(depends)('$name hangs on more', ({ finding }) => {
  test('the sign is not the one of what is on for all', () => {
    expect(lookOfFinding(finding).tone).not.toBe('red')
    expect(lookOfFinding(finding).tone).not.toBe('orange')
    expect(standingOf(finding).kind).not.toBe('on')
  })

  test.each(['en', 'de'] as const)('%s: the badge, the tooltip and the list say so', (language) => {
    const i18n = exampleI18n(language)
    const pill = meaningOf(finding.state).pill
    const said = [labelOf(pill || 'badge.training', finding, i18n), summaryOf(finding, i18n)]
    for (const sentence of said) expect(sentence).toMatch(SAYS[language])
  })
})

const SAYS = { en: /by your setting|in some cases|disagree/, de: /je nach Einstellung|in manchen Fällen|uneins|widersprechen/ }

test('a company that asks first counts like one that starts off', () => {
  const finding = exampleFinding()
  const asks: Policy = { ...finding.policy!, default: 'asked' }
  expect(standingOf({ ...finding, state: 'opt-in', also: [], policy: asks } satisfies Finding).kind).toBe('none')
})
