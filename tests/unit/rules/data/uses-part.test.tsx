// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, test } from 'vitest'
import { UsesPart } from '../../../../components/about/UsesPart.tsx'
import { withComposed } from '../../../../entrypoints/shared/i18n/with-composed.ts'
import type { Policy } from '../../../../rules/schema/statements.ts'
import { exampleFinding } from '../../fixtures/example-finding.ts'
import { realI18n } from '../../fixtures/real-finding.ts'
import { route } from '../../fixtures/small-rules.ts'

const i18n = realI18n()
const STOPS = /unless you turn it (off|on)/
const REACHES = /past training|reaches (back|earlier)|how far/i

/** The page's text for one statement, for someone who can stop it or cannot. */
function said(changes: Partial<Policy>, canStop: boolean): string {
  const finding = exampleFinding()
  const policy: Policy = { ...finding.policy!, id: 'policy-unwritten', whose: 'own-models', ...changes }
  const optOuts = canStop ? [route({ kind: 'switch' })] : [route({ kind: 'admin', for: 'workspace-owner' })]
  const root = document.createElement('div')
  const speech = withComposed(i18n, { service: finding.service, policy, otherPolicies: [], optOuts })
  render(
    <UsesPart policies={[policy]} service={finding.service} optOuts={optOuts} citations={new Map()} i18n={speech} today="2026-11-30" />,
    root,
  )
  return [...root.querySelectorAll('p')].map((line) => line.textContent).join('\n')
}

describe('what the page about a service says of one statement', () => {
  test('how far stopping reaches and how to stop are said to those who can stop what is in use', () => {
    expect(said({ status: 'active', default: 'on' }, true)).toMatch(STOPS)
    expect(said({ status: 'active', default: 'on', retroactive: 'no' }, true)).toMatch(REACHES)
  })

  test.each([
    ['nobody can stop', { status: 'active', default: 'on' }, false],
    ['is not used', { status: 'not-used', default: 'off', uses: [] }, true],
    ['is not used, and never asks', { status: 'not-used', default: 'on', uses: [] }, true],
    ['an organisation sets', { status: 'active', default: 'on', accounts: 'business' }, true],
    ['nothing is known of', { status: 'unknown', default: 'on' }, true],
  ] as const)('neither is said of what %s', (_, changes, canStop) => {
    const text = said({ ...changes, retroactive: 'no' } as Partial<Policy>, canStop)
    expect(text).not.toMatch(STOPS)
    expect(text).not.toMatch(REACHES)
  })

  test('what starts off is off unless it is turned on, and says nothing of reaching back', () => {
    const text = said({ status: 'active', default: 'off', retroactive: 'no' }, true)
    expect(text).toContain('unless you turn it on')
    expect(text).not.toMatch(REACHES)
  })

  test('what reaches back says within which days', () => {
    expect(said({ status: 'active', default: 'on', retroactive: 'yes', reach: { data: 30, models: 365 } }, true)).toMatch(
      /reaches back[^]*30 days[^]*365 days/,
    )
  })

  test('no line is said twice', () => {
    for (const start of ['on', 'off', 'asked', 'depends', 'none'] as const) {
      const lines = said({ status: 'active', default: start }, true)
        .split('\n')
        .flatMap((line) => line.split('. '))
      expect(new Set(lines).size).toBe(lines.length)
    }
  })

  test('of what is disputed or only concluded nothing is asserted, neither used nor left out', () => {
    const bounds = { status: 'active', uses: ['public-posts'], excludes: ['private-messages'] } as const
    for (const word of [{ disputed: true, disputes: undefined }, { presumed: true }]) {
      const text = said({ ...bounds, uses: [...bounds.uses], excludes: [...bounds.excludes], ...word }, true)
      expect(text).not.toMatch(/leaves out|It names/)
    }
  })
})
