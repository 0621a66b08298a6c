import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const NOTE = '// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).'
// The build removes `import type`; everything else is loaded before the first line runs.
const STATIC = /^(?:import|export)\s+(?!type\s)(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm

describe('what a page visit makes a sleeping worker load', () => {
  const { files, packages } = closureOf('entrypoints/background/index.ts')
  const isData = ([path]: [string, string]): boolean => path.endsWith('.json')
  const scripts = [...files].filter((file) => !isData(file))

  it('holds no library but the polyfill', () => {
    expect([...packages].toSorted()).toEqual(['wxt/browser', 'wxt/utils/define-background'])
  })

  it('is at most 16 files and 600 lines of code', () => {
    const lines = scripts.flatMap(([, text]) => codeOf(text))
    expect(files.size).toBeLessThanOrEqual(16)
    expect(lines.length).toBeLessThanOrEqual(600)
  })

  it('is at most 2,500 bytes of data', () => {
    const data = [...files].filter(isData).map(([, text]) => JSON.stringify(JSON.parse(text)).length)
    expect(Math.max(0, ...data)).toBeLessThanOrEqual(2500)
  })

  it('says so at the top of each file', () => {
    expect(scripts.filter(([, text]) => !text.startsWith(`${NOTE}\n`)).map(([path]) => path)).toEqual([])
  })

  it('would not pass with what is loaded later', () => {
    expect([...closureOf('entrypoints/background/lifecycle.ts').packages]).toContain('zod/mini')
  })
})

/** Every file and package that a file imports, directly or indirectly. */
function closureOf(path: string, files = new Map<string, string>(), packages = new Set<string>()) {
  if (files.has(path)) return { files, packages }
  const text = readFileSync(join(ROOT, path), 'utf8')
  files.set(path, text)
  for (const [, name = ''] of text.matchAll(STATIC))
    if (name.startsWith('.')) closureOf(normalize(join(path, '..', name)), files, packages)
    else packages.add(name)
  return { files, packages }
}

/** Its lines without empty ones and comments. */
function codeOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() && !/^\s*(?:\/\/|\/?\*)/.test(line))
}
