import { expect, test } from 'vitest'
import { listText } from '../../../components/checkup/list-text.ts'
import { exampleFinding, exampleI18n } from '../fixtures/example-finding.ts'

const TODAY = '2026-11-30'

test('the text for someone else has the official addresses and the days, and nothing that was noted', () => {
  const findings = [
    exampleFinding({ service: 'example-chat', person: { objectionStatus: 'off', news: ['policy-chat'] } }),
    exampleFinding({ service: 'example-social', person: { objectionStatus: 'sent' } }),
  ]
  const text = listText(findings, exampleI18n(), TODAY)
  expect(text).toContain('Who trains on me? · Austria')
  expect(text).toContain('Turn it off: https://chat.example/settings')
  expect(text).toContain('Object now: https://social.example/contact/100001')
  expect(text).toContain('As of 30 November 2026')
  expect(text).not.toMatch(/you noted|waiting|sent|changed|utm_|trainspotter/i)
})

test('of nothing nothing is told', () => expect(listText([], exampleI18n(), TODAY)).toBe(''))
