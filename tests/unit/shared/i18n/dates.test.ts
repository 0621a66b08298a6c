import { describe, expect, test } from 'vitest'
import { exampleI18n } from '../../fixtures/example-finding.ts'

describe('dates on screen', () => {
  test.each([
    ['en', '2026-08-01', '1 August 2026'],
    ['en', '2026-08', 'August 2026'],
    ['en', '2026', '2026'],
    ['de', '2026-08-01', '1. August 2026'],
    ['de', '2025-05', 'Mai 2025'],
    ['de', 'soon', 'soon'],
  ] as const)('%s: %s is written out as %s', (language, date, written) => {
    expect(exampleI18n(language).date(date)).toBe(written)
  })
})
