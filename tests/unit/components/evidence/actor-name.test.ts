import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorName } from '../../../../components/evidence/actor-name.ts'

const HARBOUR = { name: 'Hafenamt / Office du port', nameEn: 'Port Office', short: 'HA / OP', languages: ['de', 'fr'] }
const BAY = { name: 'Escritório da Baía', nameEn: 'Bay Office', short: 'EB', languages: ['pt-BR', 'es'] }
const ACTORS = { harbour: HARBOUR, bay: BAY }
const said = (actor: string, authority: string | undefined, language: string) =>
  actorName({ actor, ...(authority !== undefined && { authority }) }, ACTORS, language)

test.each([
  ['HA', 'de', 'Hafenamt (HA)'],
  ['HA', 'fr', 'Office du port (HA)'],
  ['HA', 'en', 'Port Office (HA)'],
  ['Hafenamt', 'de', 'Hafenamt'],
  ['Hafenamt', 'en', 'Port Office'],
  ['HA', 'it', 'HA'],
])('“%s” is called in %s as the authority calls itself there, otherwise as in the rules: %s', (actor, language, name) => {
  expect(said(actor, 'harbour', language)).toBe(name)
})

test('a language in which no name was written down gets none', () => {
  expect(said('EB', 'bay', 'pt')).toBe('Escritório da Baía (EB)')
  expect(said('EB', 'bay', 'es')).toBe('EB')
})

test('an actor that is no known authority is called as in the rules', () => {
  for (const authority of [undefined, 'gone', 'constructor', '__proto__']) expect(said('A court', authority, 'en')).toBe('A court')
})

test('no name is made up: it is the one of the rules or one of the authority', () => {
  const acting = fc.record({
    actor: fc.constantFrom('HA', 'OP', 'EB', 'Hafenamt', 'Port Office'),
    authority: fc.constantFrom('harbour', 'bay'),
  })
  fc.assert(
    fc.property(acting, fc.constantFrom('en', 'de', 'fr', 'nl', 'pt', 'ga', 'tr'), ({ actor, authority }, language) => {
      const { name, nameEn } = ACTORS[authority]
      expect([actor, nameEn, ...name.split(' / ')]).toContain(said(actor, authority, language).replace(` (${actor})`, ''))
    }),
  )
})
