import { describe, expect, test } from 'vitest'
import { policiesInForce } from '../../../../rules/engine/policies-in-force.ts'
import type { Policy } from '../../../../rules/schema/statements.ts'

function policy(id: string, jurisdictions: string[], told: Partial<Policy> = {}): Policy {
  return {
    id,
    services: ['chat'],
    jurisdictions,
    status: 'active',
    basis: 'terms',
    uses: [],
    excludes: [],
    retroactive: 'unknown',
    sources: ['a'],
    verified: '2026-11-01',
    recheck: '2027-11-01',
    confidence: 'one',
    ...told,
  }
}

const inForce = (policies: readonly Policy[], places: string[]) => policiesInForce(policies, places).map(({ id }) => id)

describe('what holds at once', () => {
  test('the narrowest place replaces wider ones, whatever models they are about', () => {
    const policies = [
      policy('world', ['world'], { whose: 'both' }),
      policy('others-gb', ['GB'], { whose: 'other-companies' }),
      policy('own-gb', ['GB']),
      policy('eea', ['eea']),
    ]
    expect(inForce(policies, ['GB', 'world'])).toEqual(['own-gb', 'others-gb'])
    expect(inForce(policies, ['AT', 'eu', 'eea', 'world'])).toEqual(['eea'])
    expect(inForce(policies, ['KR', 'world'])).toEqual(['world'])
    expect(inForce([], ['KR', 'world'])).toEqual([])
  })

  test('what is in force comes before what is not known, and own models before those that make the service work', () => {
    const policies = [
      policy('signal', ['world'], { whose: 'signal-only' }),
      policy('unknown', ['world'], { status: 'unknown', whose: 'other-companies' }),
      policy('off', ['world'], { status: 'not-used' }),
      policy('ml', ['world'], { whose: 'service-ml' }),
      policy('others', ['world'], { whose: 'other-companies' }),
      policy('both', ['world'], { whose: 'both' }),
    ]
    expect(inForce(policies, ['world'])).toEqual(['both', 'others', 'ml', 'signal', 'off', 'unknown'])
  })

  test('business accounts decide nothing for a personal one, and are still named', () => {
    const policies = [
      policy('business', ['AT'], { accounts: 'business' }),
      policy('personal', ['world'], { accounts: 'personal', status: 'not-used' }),
    ]
    expect(inForce(policies, ['AT', 'world'])).toEqual(['personal', 'business'])
  })
})
