import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorName } from '../../../../../components/evidence/actor-name.ts'
import { buildRules } from '../../../../../rules/tools/build.ts'

test('no name is made up: it is the one of the rules or one of the authority', () => {
  const { authorities, events } = buildRules()
  const all = Object.fromEntries(authorities.map((one) => [one.id, one]))
  const acting = events.filter(({ authority }) => authority !== undefined)
  expect(acting.length).toBeGreaterThan(20)
  fc.assert(
    fc.property(fc.constantFrom(...acting), fc.constantFrom('en', 'de', 'fr', 'nl', 'pt', 'ga', 'tr'), (event, language) => {
      const found = authorities.find(({ id }) => id === event.authority)
      const names = [event.actor, found?.nameEn, ...(found?.name.split(' / ') ?? [])]
      expect(names).toContain(actorName(event, all, language).replace(` (${event.actor})`, ''))
    }),
  )
})
