import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadRelease } from '../../../../rules/tools/load-release.ts'

test('a checkout laid out as before format 2 is refused in one sentence that names the way out', () => {
  const checkout = mkdtempSync(join(tmpdir(), 'checkout-'))
  const data = join(checkout, 'rules/data')
  mkdirSync(data, { recursive: true })
  writeFileSync(join(data, 'release.json'), '{ "serial": 2026112301 }')
  writeFileSync(join(data, 'policies.json'), '[]')
  try {
    expect(() => loadRelease(checkout, 'en')).toThrow(/^[^\n]*is laid out as before format 2[^\n]*name a build or a feed[^\n]*$/)
  } finally {
    rmSync(checkout, { recursive: true })
  }
})

test('a checkout of today is read', () => {
  expect(loadRelease('.', 'en').rules.operators.length).toBeGreaterThan(1)
})
