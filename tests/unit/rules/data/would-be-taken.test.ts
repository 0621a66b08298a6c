import { expect, test } from 'vitest'
import { patternsOf } from '../../../../rules/engine/hosts.ts'
import { hasFixedHost, isReadable, isTooLong } from '../../../../rules/engine/refusals.ts'
import { buildRules, buildTexts } from '../../../../rules/tools/build.ts'

test('what ships would be taken from the feed', () => {
  const rules = buildRules()
  expect(rules.services.flatMap(patternsOf).every(hasFixedHost)).toBe(true)
  const sentences = buildTexts().flatMap(({ texts }) => Object.entries(texts))
  expect(sentences.filter(([key, text]) => !isReadable(text) || isTooLong(key, text))).toEqual([])
  expect(isReadable(rules)).toBe(true)
})
