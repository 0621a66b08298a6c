import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const NOTE = '// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).'
// `import type` is gone after the build; everything else is loaded before the first line runs.
const STATIC = /^(?:import|export)\s+(?!type\s)(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm

describe('what a page visit makes a sleeping worker load', () => {
  const { files, packages } = closureOf('entrypoints/background/index.ts')

  it('holds no library but the polyfill', () => {
    expect([...packages].toSorted()).toEqual(['wxt/browser', 'wxt/utils/define-background'])
  })

  it('is at most 16 files and 600 lines of code', () => {
    const lines = [...files.values()].flatMap(codeOf)
    expect(files.size).toBeLessThanOrEqual(16)
    expect(lines.length).toBeLessThanOrEqual(600)
  })

  it('says so at the top of each file', () => {
    expect([...files].filter(([, text]) => !text.startsWith(`${NOTE}\n`)).map(([path]) => path)).toEqual([])
  })

  it('would not pass with what is loaded later', () => {
    expect([...closureOf('entrypoints/background/lifecycle.ts').packages]).toContain('zod/mini')
  })
})

/** Every file and package that a file imports, and what those import. */
function closureOf(path: string, files = new Map<string, string>(), packages = new Set<string>()) {
  if (files.has(path)) return { files, packages }
  const text = readFileSync(join(ROOT, path), 'utf8')
  files.set(path, text)
  for (const [, name = ''] of text.matchAll(STATIC))
    if (name.startsWith('.')) closureOf(normalize(join(path, '..', name)), files, packages)
    else packages.add(name)
  return { files, packages }
}

/** Its lines without the empty ones and the comments. */
function codeOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() && !/^\s*(?:\/\/|\/?\*)/.test(line))
}
