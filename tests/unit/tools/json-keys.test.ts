import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = globSync([
  'entrypoints/shared/i18n/locales/*.json',
  'rules/text/**/*.json',
  'rules/templates/*.json',
  'public/_locales/**/*.json',
])

/** Keys at the start of a line, with their indentation: the formatter puts each on its own line. */
const keysOf = (text: string): string[] => [...text.matchAll(/^( *"[^"]+"):/gm)].map(([, key = '']) => key)

test('every file of sentences is looked at', () => expect(files.length).toBeGreaterThan(8))

test.each(files.filter((file) => !file.includes('plan.json') && !file.includes('_locales')))(
  '%s has each key once: of two the last would silently win',
  (file) => {
    const text = readFileSync(file, 'utf8')
    const keys = keysOf(text)
    // No line may contain two keys.
    const known: Record<string, unknown> = JSON.parse(text)
    expect(Object.keys(known).filter((key) => !keys.includes(`  ${JSON.stringify(key)}`))).toEqual([])
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  },
)
