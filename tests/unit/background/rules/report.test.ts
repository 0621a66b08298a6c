import { beforeEach, expect, test } from 'vitest'
import { report } from '../../../../entrypoints/background/rules/report.ts'
import { forgetRules } from '../../../../entrypoints/background/rules/rules-store.ts'
import { VERSION } from '../../../../entrypoints/shared/records/record.ts'
import { records, storedResidence, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { after } from '../../fixtures/arbitrary-records.ts'
import { carry, carryExample, filesOf } from '../../fixtures/example/files.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'

beforeEach(async () => {
  carryExample()
  await write(storedResidence, { country: 'AT', land: null })
  await write(records, { version: VERSION, records: [after({ service: 'example-social' }, ['send', '2026-11-20'])] })
})

test('is about where the person lives, with what they noted, until another country is asked for', async () => {
  const at = await report('example-social', null)
  expect(at).toMatchObject({ home: 'AT', abroad: false, finding: { person: { country: 'AT' } } })
  expect(at?.finding.person.objectionStatus).not.toBeNull()
  expect(await report('example-social', 'AT')).toEqual(at)
  const us = await report('example-social', 'US')
  expect(us).toMatchObject({ home: 'AT', abroad: true, finding: { person: { country: 'US', objectionStatus: null, news: [] } } })
})

test('tells every event about the service once, here or elsewhere, and every source that they cite', async () => {
  const found = await report('example-social', null)
  const all = exampleRules().events.filter(({ services }) => services.includes('example-social'))
  const told = [...(found?.finding.events ?? []), ...(found?.elsewhere ?? [])]
  expect(told.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  expect(told.flatMap(({ sources }) => sources).filter((id) => !found?.sources[id])).toEqual([])
})

test('names the authorities that acted in these events, and no others', async () => {
  const { events, authorities } = exampleRules()
  const [acted, ...others] = authorities
  const first = events.map((one) => ({ ...one, ...(acted && { authority: acted.id }) }))
  carry(filesOf(exampleRules({ events: first })))
  forgetRules()
  const found = await report('example-social', null)
  expect(others.length).toBeGreaterThan(0)
  expect(Object.entries(found?.actors ?? {}).map(([id, { name }]) => [id, name])).toEqual([[acted?.id, acted?.name]])
  forgetRules()
})

test('there is none about a service that the rules do not know', async () => {
  expect(await report('__proto__', null)).toBeNull()
})
