import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** Everyone who receives a program under it must be told where its source and the licence are: https://www.mozilla.org/MPL/2.0/, 3.2. */
const MPL = 'You can obtain one at https://mozilla.org/MPL/2.0/.'

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const notices = readFileSync(join(ROOT, '.output', build, 'licences.txt'), 'utf8')

  test.each(Object.entries(dependencies))('carries the licence of %s %s', (name, version) => {
    expect(notices).toContain(`${name} ${version}\n`)
    const { license, repository }: { license: string; repository: { url: string } } = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
    )
    const isByAddress = license === 'MPL-2.0'
    expect(notices).toContain(isByAddress ? MPL : readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8'))
    expect(notices.includes(repository.url.replace('git+', ''))).toBe(isByAddress)
  })

  test('carries its own', () => {
    expect(notices).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8'))
  })
})

test('the packages that the extension imports are dependencies; WXT builds them, and its code is only glue', () => {
  const folders = ['entrypoints', 'components', 'rules/engine', 'rules/schema', 'rules/letters', 'rules/feed']
  const files = folders.flatMap((folder) => sourcesIn(join(ROOT, folder)))
  const imported = files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type\b).*from '([^.'][^']*)'/gm)])
  const packages = new Set(imported.map(([, name = '']) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')))
  const known = [...Object.keys(dependencies), 'wxt']
  expect([...packages].filter((name) => !known.includes(name) && !name.startsWith('node:'))).toEqual([])
  expect(packages.size).toBeGreaterThan(2)
})

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
