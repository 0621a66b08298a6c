import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildRules } from '../../../rules/tools/build.ts'
import { KINDS } from '../../tools/browsers/candidates.ts'
import { GECKO_ID } from '../../tools/browsers/launch-firefox.ts'
import allowed from './manifest.expected.json' with { type: 'json' }

const OUTPUT = join(import.meta.dirname, '../../../.output')

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = readJson(join(OUTPUT, build, 'manifest.json'))

  test('asks for exactly what was agreed', () => {
    const asked = {
      permissions: manifest.permissions,
      optional_permissions: manifest.optional_permissions ?? [],
      host_permissions: manifest.host_permissions,
      optional_host_permissions: manifest.optional_host_permissions ?? [],
      commands: manifest.commands ?? {},
      content_scripts: (manifest.content_scripts ?? []).map(({ js, matches, exclude_matches = [] }) => ({ js, matches, exclude_matches })),
    }
    expect(asked).toEqual(allowed)
  })

  test('gives pages nothing to load, and lets its own pages load nothing from elsewhere', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    const policy = String(manifest.content_security_policy?.extension_pages).split('; ')
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'"]))
    expect(policy.filter((part) => /unsafe|\*|http/.test(part))).toEqual([])
  })

  test('runs in the top frame only', () => {
    for (const script of manifest.content_scripts ?? []) expect(script).not.toHaveProperty('all_frames')
  })

  test('carries every file that it names', () => {
    const named = [
      ...Object.values(manifest.icons ?? {}),
      manifest.action?.default_popup,
      'index.json',
      'authorities.json',
      'overview.json',
      'watchables.json',
      ...buildRules().operators.map(({ id }) => `operators/${id}.json`),
    ]
    const missing = named.filter((path) => !path || !existsSync(join(OUTPUT, build, path)))
    expect(missing).toEqual([])
  })
})

test('Chromium: the oldest version is the one that the tests accept', () => {
  expect(readJson(join(OUTPUT, 'chrome-mv3/manifest.json')).minimum_chrome_version).toBe(String(KINDS.chromium.oldest))
})

test('Firefox: identity, oldest version and the statement that nothing is collected', () => {
  expect(readJson(join(OUTPUT, 'firefox-mv3/manifest.json')).browser_specific_settings?.gecko).toEqual({
    id: GECKO_ID,
    strict_min_version: `${KINDS.firefox.oldest}.0`,
    data_collection_permissions: { required: ['none'] },
  })
})

interface Manifest {
  permissions?: string[]
  optional_permissions?: string[]
  host_permissions?: string[]
  optional_host_permissions?: string[]
  commands?: object
  content_scripts?: { js: string[]; matches: string[]; exclude_matches?: string[] }[]
  content_security_policy?: { extension_pages?: string }
  icons?: Record<string, string>
  action?: { default_popup?: string }
  minimum_chrome_version?: string
  browser_specific_settings?: { gecko?: object }
}

function readJson(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'))
}
