import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const OUTPUT = join(import.meta.dirname, '../../../.output')

/** Only these two have written notes, events and descriptions of opt-outs; in every other language sentences are composed from codes. */
const WRITTEN = ['de', 'en']

// Budgets of the design, in bytes.
describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(OUTPUT, build)
  const isOf = (path: string, language: string) => relative(folder, path).split(/[/.]/).includes(language)

  test('the script on every page of a listed site is tiny', () => {
    const script = readFileSync(join(folder, 'content.js'))
    expect(script.length).toBeLessThanOrEqual(6000)
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(2500)
  })

  test('the package for the store is small, with every language', () =>
    expect(sizeOf(filesOf(folder), folder)).toBeLessThanOrEqual(1_600_000))

  test('with the two languages that carry free sentences it is smaller still', () => {
    const others = readdirSync(join(folder, 'text')).filter((language) => !WRITTEN.includes(language))
    const files = filesOf(folder).filter((path) => !others.some((language) => isOf(path, language)))
    expect(sizeOf(files, folder)).toBeLessThanOrEqual(600_000)
  })

  test.each(readdirSync(join(folder, 'text')))('there will be many languages, and each is small: %s', (language) => {
    const most = WRITTEN.includes(language) ? 125_000 : 60_000
    const own = filesOf(folder).filter((path) => isOf(path, language))
    expect(own.length).toBeGreaterThan(3)
    expect(sizeOf(own, folder)).toBeLessThanOrEqual(most)
  })

  test('no script builds code from text', () => {
    const scripts = filesOf(folder).filter((path) => path.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(2)
    expect(scripts.filter((path) => /\bnew Function\b|\beval\(/.test(readFileSync(path, 'utf8')))).toEqual([])
  })
})

test('both builds carry the same rules, byte for byte', () => {
  // The index holds the digests of the other parts.
  const [chrome, firefox] = ['chrome-mv3', 'firefox-mv3'].map((build) => readFileSync(join(OUTPUT, build, 'index.json')))
  expect(firefox).toEqual(chrome)
})

/** Size of a zip of these files: each file deflated, with its two headers, and the end record. */
function sizeOf(files: string[], folder: string): number {
  return files
    .map((path) => deflateRawSync(readFileSync(path), { level: 9 }).length + 76 + 2 * relative(folder, path).length)
    .reduce((sum, size) => sum + size, 22)
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
