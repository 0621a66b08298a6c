import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { withComposedNames } from '../../../../entrypoints/background/rules/age-of-rules.ts'
import { handleMessage } from '../../../../entrypoints/background/messages/handlers.ts'
import { createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { read, records } from '../../../../entrypoints/shared/storage/storage.ts'
import { joinParts } from '../../../../rules/engine/join-parts.ts'
import { splitRules } from '../../../../rules/engine/split-rules.ts'
import { textPath } from '../../../../rules/schema/parts.ts'
import { rulesInfo } from '../../../../rules/engine/rules-info.ts'
import { carry, filesOf } from '../../fixtures/example/files.ts'
import { EXAMPLE_TEXTS } from '../../fixtures/example/texts.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { EVIDENCE, policy } from '../../fixtures/small-rules.ts'

const rules = exampleRules({
  collectiveActions: [
    {
      id: 'action-one',
      operator: 'example-one',
      jurisdictions: ['AT'],
      actor: 'A union',
      aboutTraining: true,
      joinable: 'yes',
      ...EVIDENCE,
    },
  ],
})
// Nobody wrote a sentence for it, and it is due first.
rules.policies.push(policy({ id: 'policy-mute', services: ['example-social'], jurisdictions: ['JP'], recheck: '2026-12-01' }))
const TEXTS = {
  ...EXAMPLE_TEXTS,
  'action-one': 'A union speaks for its members',
  'setting-linked.title': 'Linked accounts',
  'say.uses.reported': '{who} is said to use {what} {end}',
  'say.data': 'your data',
  'say.this': 'this',
  'say.end.own': 'for its AI',
}
const i18n = createI18n('en', {}, TEXTS)
const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }

beforeEach(() => {
  const text = (texts: Record<string, string>) => JSON.stringify({ language: 'en', texts })
  const named = ['common', 'example-one', 'example-two'].map((name): [string, string] => [`/${textPath('en', name)}`, text(TEXTS)])
  carry(new Map([...filesOf(rules), ...named]))
})

test('the options are told of every statement, those to be checked first in front', () => {
  const { statements } = rulesInfo(rules, 'bundled')
  expect(new Set(statements.map(({ kind }) => kind)).size).toBe(9)
  expect(statements.length).toBeGreaterThan(rules.policies.length + rules.optOuts.length + rules.events.length)
  expect(statements.map(({ recheck }) => recheck)).toEqual(statements.map(({ recheck }) => recheck).toSorted())
  expect(statements[0]?.id).toBe('policy-mute')
})

test('every statement is shown by a name or a sentence, composed if nobody wrote one, never by its id', () => {
  const { statements } = rulesInfo(rules, 'bundled')
  const nameless = (all: typeof statements) =>
    all.filter(({ id, name }) => !(name ?? (i18n.fact(`${id}.title`) || i18n.fact(id)))).map(({ id }) => id)
  expect(nameless(statements)).toEqual(['policy-mute'])
  expect(nameless(withComposedNames(statements, rules, i18n))).toEqual([])
})

test('the worker tells the options, and nobody else, of the operators in use', async () => {
  const { index, operators, authorities } = splitRules(rules)
  const inUse = index.operators.filter(({ atInstall }) => atInstall).map(({ id }) => id)
  const used = joinParts(
    index,
    operators.filter(({ operator }) => inUse.includes(operator.id)),
    authorities,
  )
  const info = rulesInfo(used, 'bundled')
  const statements = withComposedNames(info.statements, used, i18n)
  expect(await handleMessage({ type: 'rules-info' }, own)).toEqual({ ...info, statements })
  const page = { id: own.id, url: 'https://social.example/', frameId: 0 }
  expect(handleMessage({ type: 'rules-info' }, page)).toBeUndefined()
})

test('a form that was opened is noted once, and only one that the rules know', async () => {
  const [route] = rules.optOuts.filter(({ services }) => services.includes('example-social'))
  const opened = { type: 'form-opened', service: 'example-social', route: route?.id }
  await handleMessage(opened, own)
  await handleMessage(opened, own)
  await handleMessage({ ...opened, service: 'nothing' }, own)
  await handleMessage({ ...opened, route: 'nothing' }, own)
  expect((await read(records)).records.map(({ service, dates }) => [service, dates.opened !== null])).toEqual([['example-social', true]])
})
