import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { withComposedNames } from '../../../../entrypoints/background/rules/age-of-rules.ts'
import { handleMessage } from '../../../../entrypoints/background/messages/handlers.ts'
import { LANGUAGES } from '../../../../entrypoints/shared/i18n/translator.ts'
import { read, records } from '../../../../entrypoints/shared/storage/storage.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { joinParts } from '../../../../rules/engine/join-parts.ts'
import { splitRules } from '../../../../rules/engine/split-rules.ts'
import { rulesInfo } from '../../../../rules/engine/rules-info.ts'
import { realI18n } from '../../fixtures/real-finding.ts'

const rules = buildRules()
const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }

test('the options are told of every statement, those to be checked first in front', () => {
  const { statements } = rulesInfo(rules, 'bundled')
  expect(new Set(statements.map(({ kind }) => kind)).size).toBe(9)
  expect(statements.length).toBeGreaterThan(rules.policies.length + rules.optOuts.length + rules.events.length)
  expect(statements.map(({ recheck }) => recheck)).toEqual(statements.map(({ recheck }) => recheck).toSorted())
})

test.each(LANGUAGES)('every statement goes by a name or a sentence, composed if nobody wrote one, never by its id: %s', (language) => {
  const i18n = realI18n(language)
  const { statements } = rulesInfo(rules, 'bundled')
  const nameless = (all: typeof statements) =>
    all.filter(({ id, name }) => !(name ?? (i18n.fact(`${id}.title`) || i18n.fact(id)))).map(({ id }) => id)
  expect(nameless(statements)).not.toEqual([])
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
  const statements = withComposedNames(info.statements, used, realI18n())
  expect(await handleMessage({ type: 'rules-info' }, own)).toEqual({ ...info, statements })
  const page = { id: own.id, url: 'https://www.facebook.com/', frameId: 0 }
  expect(handleMessage({ type: 'rules-info' }, page)).toBeUndefined()
})

test('a form that was opened is noted once, and only one that the rules know', async () => {
  const [route] = rules.optOuts.filter(({ services }) => services.includes('facebook'))
  const opened = { type: 'form-opened', service: 'facebook', route: route?.id }
  await handleMessage(opened, own)
  await handleMessage(opened, own)
  await handleMessage({ ...opened, service: 'nothing' }, own)
  await handleMessage({ ...opened, route: 'nothing' }, own)
  expect((await read(records)).records.map(({ service, dates }) => [service, dates.opened !== null])).toEqual([['facebook', true]])
})
