import { expect, test } from 'vitest'
import { storedResidence, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { overview } from '../../../../entrypoints/background/rules/find-for-user.ts'

test('a survey names every service once, for where the person lives', async () => {
  await write(storedResidence, { country: 'US', land: null })
  const findings = await overview()
  expect(findings.map(({ service }) => service.id)).toEqual(buildRules().services.map(({ id }) => id))
  expect(new Set(findings.map(({ person }) => person.country))).toEqual(new Set(['US']))
  expect(findings.find(({ service }) => service.id === 'facebook')?.state).toBe('no-way-out')
})
