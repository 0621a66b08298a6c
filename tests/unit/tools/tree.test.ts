import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../entrypoints/shared/i18n/translator.ts'

const ROOT = join(import.meta.dirname, '../../..')
const TOP = [
  'LICENSE',
  'README.md',
  'components',
  'entrypoints',
  'node_modules',
  'package-lock.json',
  'package.json',
  'public',
  'rules',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
]

test('the top level holds nothing but what the design names', () => {
  expect(readdirSync(ROOT).filter((name) => !name.startsWith('.') && !TOP.includes(name))).toEqual([])
})

test.each(['entrypoints', 'entrypoints/shared'])('no index file makes a script to ship out of %s', (folder) => {
  expect(readdirSync(join(ROOT, folder)).filter((name) => name.startsWith('index.'))).toEqual([])
})

test.each([
  ['words of the interface', 'entrypoints/shared/i18n/locales'],
  ['sentences about facts', 'rules/text'],
  ['names for the stores', 'public/_locales'],
])('every language has the same %s', (_, folder) => {
  const keys = Object.fromEntries(
    readdirSync(join(ROOT, folder)).map((name) => [name.replace('.json', ''), keysOf(join(ROOT, folder, name))]),
  )
  const wanted = keys['en']
  for (const language of LANGUAGES) expect({ language, keys: keys[language] }).toEqual({ language, keys: wanted })
  expect(Object.keys(keys).toSorted()).toEqual([...LANGUAGES].toSorted())
})

/** Sorted; plural forms apart, which differ from language to language. */
function keysOf(path: string): string[] {
  const file = path.endsWith('.json') ? path : join(path, 'messages.json')
  const keys = Object.keys(JSON.parse(readFileSync(file, 'utf8')))
  return [...new Set(keys.map((key) => key.replace(/\.(zero|one|two|few|many)$/, '.other')))].toSorted()
}
