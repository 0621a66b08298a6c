// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { oldEvidence } from '../../../../components/evidence/old-evidence.ts'
import { Headline } from '../../../../components/finding/Headline.tsx'
import { exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

test.each([
  ['2023-05-01', 'en', 'Evidence from 2023'],
  ['2023-05-01', 'de', 'Beleg von 2023'],
  ['2025-11-29', 'en', 'Evidence from 2025'],
  ['2025-11-30', 'en', ''],
  ['2026-10-02', 'en', ''],
  ['2025', 'en', 'Evidence from 2025'],
  ['2024-12', 'en', 'Evidence from 2024'],
  ['2026', 'en', ''],
  ['', 'en', ''],
  [null, 'en', ''],
] as const)('evidence of %s, in %s: "%s"', (verified, language, said) => {
  expect(oldEvidence(verified, '2026-11-30', exampleI18n(language))).toBe(said)
})

test.each([
  ['2023-05-01', true],
  ['2026-10-02', false],
] as const)('the popup says under its sentence that evidence of %s is old: %s', (verified, isOld) => {
  const finding = exampleFinding()
  const root = document.createElement('div')
  const props = { arm: 'level', tone: 'red', sentence: 'x', also: [], noted: null, i18n: exampleI18n(), today: '2026-11-30' } as const
  render(<Headline {...props} finding={{ ...finding, policy: finding.policy && { ...finding.policy, verified } }} />, root)
  const lines = [...root.querySelectorAll('.detail')].map(({ textContent }) => textContent)
  expect(lines.filter((line) => line.includes('Evidence from 2023'))).toHaveLength(isOld ? 1 : 0)
})
