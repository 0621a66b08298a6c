import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
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

test.each(['entrypoints', 'components', 'rules', 'tests/unit'])('no folder in %s is a heap', (top) => {
  const modules = readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name),
  )
  const folders = Object.entries(Object.groupBy(modules, ({ parentPath }) => relative(ROOT, parentPath)))
  expect(folders.filter(([, files]) => (files?.length ?? 0) > 25).map(([folder, files]) => `${folder}: ${files?.length} modules`)).toEqual(
    [],
  )
})

test.each([
  ['entrypoints/background', ['globals.d.ts', 'index.ts', 'lifecycle.ts']],
  ['entrypoints/shared', ['dates.ts', 'fetch-json.ts', 'message-schema.ts', 'messages.ts']],
  ['components', []],
  ['rules', ['README.md', 'schema.json']],
  ['tests/unit', []],
])('subjects are folders: %s holds no other file', (folder, allowed) => {
  const files = readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name).filter((name) => !allowed.includes(name))).toEqual([])
})

/** Sorted, with the file if a language has several; without plural forms, which differ between languages. */
function keysOf(path: string): string[] {
  const files = path.endsWith('.json') ? [''] : readdirSync(path)
  const keys = files.flatMap((name) => Object.keys(JSON.parse(readFileSync(join(path, name), 'utf8'))).map((key) => `${name} ${key}`))
  return [...new Set(keys.map((key) => key.replace(/\.(zero|one|two|few|many)$/, '.other')))].toSorted()
}
