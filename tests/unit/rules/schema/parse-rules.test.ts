import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { parseRules } from '../../../../rules/schema/parse-rules.ts'
import { ENGINE } from '../../../../rules/schema/codes.ts'
import { EVIDENCE, policy, route, smallRules } from '../../fixtures/small-rules.ts'

const note = { id: 'note', kind: 'nuance', services: ['facebook'], jurisdictions: ['world'], ...EVIDENCE }
const newer = { engine: ENGINE + 1 }

describe('rules of a later version', () => {
  it('may have unknown fields', () => {
    expect(parseRules({ ...smallRules(), weather: 'fine', policies: [{ ...policy(), mood: 'calm' }] })).toEqual(smallRules())
  })

  it('lose a note or event with an unknown code, and nothing else', () => {
    const raw = { ...smallRules(), notes: [{ ...note, kind: 'song' }, note], events: [{ id: 'x' }] }
    expect(parseRules(raw)).toEqual({ ...smallRules(), notes: [note], events: [] })
  })

  it('are refused if a policy, opt-out, status or service has an unknown code', () => {
    expect(() => parseRules({ ...smallRules(), policies: [{ ...policy(), status: 'banned' }] })).toThrow(z.core.$ZodError)
    expect(() => parseRules({ ...smallRules(), optOuts: [{ ...route(), kind: 'carrier-pigeon' }] })).toThrow(z.core.$ZodError)
    expect(() => parseRules({ ...smallRules(), services: [{ id: 'x' }] })).toThrow(z.core.$ZodError)
  })

  it('say that nothing reliable is known if a policy needs a newer engine, so that no wider one replaces it', () => {
    const austria = { ...policy({ id: 'policy-at', jurisdictions: ['AT'] }), ...newer, status: 'banned' }
    const [first, second] = parseRules({ ...smallRules(), policies: [austria, policy()] }).policies
    expect(first).toMatchObject({ id: 'policy-at', status: 'unknown', uses: [], basis: 'not-stated' })
    expect(second).toEqual(policy())
  })

  it('lose a route that needs a newer engine', () => {
    expect(parseRules({ ...smallRules(), optOuts: [{ ...route(), ...newer }] }).optOuts).toEqual([])
  })

  it('keep what this engine understands', () => {
    const optOuts = [{ ...route(), engine: ENGINE }]
    expect(parseRules({ ...smallRules(), optOuts }).optOuts).toEqual(optOuts)
  })
})

it.each([null, [], 'rules', 5, {}, { ...smallRules(), format: 3 }, { ...smallRules(), events: {} }])('throws on nonsense: %j', (raw) => {
  expect(() => parseRules(raw)).toThrow(z.core.$ZodError)
})
