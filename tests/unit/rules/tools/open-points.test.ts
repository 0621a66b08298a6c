import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildFiles, buildRules } from '../../../../rules/tools/build.ts'
import { openPoints } from '../../../../rules/tools/open-points.ts'

const points = openPoints()

test('each open question has an id of its own, and is about a service of the rules', () => {
  const services = new Set(buildRules().services.map(({ id }) => id))
  expect(points.length).toBeGreaterThan(100)
  expect(new Set(points.map(({ id }) => id)).size).toBe(points.length)
  expect(points.filter(({ service }) => !services.has(service))).toEqual([])
})

test('no build carries them', () => {
  const built = buildFiles()
    .map(({ text }) => text)
    .join('')
  expect(points.filter(({ id, question }) => built.includes(`"${id}"`) || built.includes(JSON.stringify(question)))).toEqual([])
})

test('the README says how many there are', () => {
  expect(readFileSync('rules/README.md', 'utf8')).toContain(`${points.length} questions`)
})

test('a file with anything else in it is refused, and an operator without one has none', () => {
  const dir = mkdtempSync(join(tmpdir(), 'open-'))
  mkdirSync(join(dir, 'operators/acme'), { recursive: true })
  expect(openPoints(dir)).toEqual([])
  writeFileSync(join(dir, 'operators/acme/open.json'), JSON.stringify([{ id: 'open-acme-1', service: 'acme', question: '' }]))
  expect(() => openPoints(dir)).toThrow(/question/)
})
