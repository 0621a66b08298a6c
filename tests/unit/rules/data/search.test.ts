import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { search, searchIndex } from '../../../../entrypoints/shared/checkup/search.ts'
import { hostOf } from '../../../../rules/engine/hosts.ts'
import { buildRules } from '../../../../rules/tools/build.ts'

const rules = buildRules()
const names = new Map(rules.operators.map(({ id, name }) => [id, name]))
const index = searchIndex(
  rules.services.map(({ match, operator, ...one }) => ({ ...one, operator: names.get(operator) ?? '', hosts: match.map(hostOf) })),
  'en',
)

test.each([
  ['chat gpt', 'chatgpt'],
  ['chatgtp', 'chatgpt'],
  ['is chat gpt training on me?', 'chatgpt'],
  ['linked in', 'linkedin'],
  ['you tube', 'youtube'],
  ['whats app', 'whatsapp'],
  ['tik tok', 'tiktok'],
  ['tictoc', 'tiktok'],
  ['open ai', 'chatgpt'],
  ['deep seek', 'deepseek'],
  ['snap chat', 'snapchat'],
  ['fb', 'facebook'],
  ['hotmail', 'microsoft-365'],
  ['bard', 'gemini'],
  ['firefly', 'adobe'],
  ['grammerly', 'grammarly'],
  ['twitter', 'x'],
])('"%s" finds %s first', (typed, service) => expect(search(index, typed)[0]).toBe(service))

test('four letters are never taken for four others', () => {
  expect(search(index, 'bing')).not.toContain('ring')
})

test('no service that is left out is covered, and the README names each with its reason', () => {
  const readme = readFileSync('rules/README.md', 'utf8')
  const section = readme.slice(readme.indexOf('## What is left out'), readme.indexOf('## What counts as evidence'))
  const out = rules.leftOut ?? []
  expect(out.length).toBeGreaterThan(5)
  expect(out.filter((name) => !section.includes(name))).toEqual([])
  expect(rules.services.filter(({ name }) => out.includes(name))).toEqual([])
})
