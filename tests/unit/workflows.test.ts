import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const DIR = '.github/workflows'
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts
const workflows = existsSync(DIR) ? readdirSync(DIR).map((name) => [name, readFileSync(`${DIR}/${name}`, 'utf8')] as const) : []

describe.each(workflows)('%s', (_, text) => {
  it('pins every action by its commit and names the version', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line))
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  it('takes away all permissions before it gives any', () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read\n)/m)
  })

  it('runs only scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })
})
