import { beforeEach, expect, test } from 'vitest'
import { storedResidence, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { carryExample } from '../../fixtures/example/files.ts'
import { exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { findService, lineOf, overview } from '../../../../entrypoints/background/rules/overview.ts'

beforeEach(carryExample)

test('the overview names every service once, for where the person lives, in a line each', async () => {
  await write(storedResidence, { country: 'US', land: null })
  const { lines } = await overview()
  const { services } = exampleRules()
  expect(lines.map(({ service, operator }) => [service, operator])).toEqual(services.map(({ id, operator }) => [id, operator]))
  for (const { service, state, scope, holds } of lines) {
    const found = await findService(service)
    expect(found?.person.country).toBe('US')
    expect([state, scope]).toEqual([found?.state, found?.scope])
    expect(holds?.sentence).toMatch(/\w{4}/)
    expect(JSON.stringify({ service, state, scope, holds }).length).toBeLessThan(300)
  }
  expect(lines.find(({ service }) => service === 'example-social')?.state).toBe('no-way-out')
})

test('what is open to people without an account is named once for each company', async () => {
  await write(storedResidence, { country: 'AT', land: null })
  const { open } = await overview()
  expect(open.length).toBeGreaterThan(0)
  expect(new Set(open.map(({ id }) => id)).size).toBe(open.length)
  for (const { optOuts, sources } of open) expect(optOuts.flatMap((one) => one.sources).filter((id) => !sources[id])).toEqual([])
})

test('no finding is stated while the country is unknown', () => {
  expect(lineOf(exampleFinding({ country: 'AT' }), exampleI18n()).holds).not.toBeNull()
  expect(lineOf(exampleFinding({ country: null }), exampleI18n()).holds).toBeNull()
})

test('nothing is found on a service that the rules do not know', async () => {
  expect(await findService('no-such-service')).toBeNull()
})
