import { describe, expect, it } from 'vitest'
import { buildRules, buildTexts } from '../../../../rules/tools/build.ts'

const A_LONG_DATE = 'September 2026'
/** Only a final court decision could say so. */
const VERDICT = /\b(il|un)?(legal|lawful)|recht(mäßig|swidrig)|\b(erlaubt|verboten|allowed|forbidden|approved)\b/i

describe.each(buildTexts())('whether it may, in $language', ({ texts }) => {
  it.each(buildRules().statuses.map(({ id }) => id))('is said of %s in one line, without a verdict of our own', (id) => {
    const said = (texts[`${id}.may`] ?? '').replaceAll(/\{\{.*?\}\}/g, A_LONG_DATE)
    expect(said).not.toBe('')
    expect(said.length).toBeLessThanOrEqual(190)
    expect(said).not.toMatch(VERDICT)
    for (const sentence of said.split(/(?<=[.!?])\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(24)
  })
})
