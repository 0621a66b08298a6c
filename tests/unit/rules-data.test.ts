import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildJsonSchema } from '../../rules/build.ts'
import { checkRules, printProblem } from '../../rules/check.ts'

describe('the committed rules', () => {
  it('hold on the day they were published', () => {
    expect(checkRules('2026-11-23').map(printProblem)).toEqual([])
  })

  it('have a fresh JSON Schema beside them', () => {
    expect(readFileSync('rules/schema.json', 'utf8')).toBe(buildJsonSchema())
  })
})
