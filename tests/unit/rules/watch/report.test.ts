import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeChange } from '../../../../rules/watch/describe-change.ts'
import { report } from '../../../../rules/watch/report.ts'
import type { Comparison, NotCompared, Watched } from '../../../../rules/watch/watch-documents.ts'
import { codePoints } from '../../fixtures/arbitrary-records.ts'
import { EVIDENCE, policy, route, smallRules } from '../../fixtures/small-rules.ts'

const COMMIT = 'a'.repeat(40)
const rules = smallRules({ policies: [policy({ ...EVIDENCE, sources: ['terms'] })], optOuts: [route({ sources: ['terms', 'law'] })] })
const document = {
  copy: { repository: 'Archive/eu-versions', commit: COMMIT, path: 'Example/Terms of Service.md' },
  date: '2026-08-21',
  sources: ['terms'],
}
const extent = { cited: 3, newest: 3, kept: 2 }
const changed: Comparison = { document, changes: [{ was: 'You can opt out.', is: 'You cannot opt out.' }], extent }
const same: Comparison = { document, changes: [], extent }
const address = 'https://archive.example/x'
const failing = (failure: NotCompared['failure']): Comparison => ({ document, failure, address })
const watched = (comparisons: Comparison[], more: Partial<Watched> = {}): Watched => ({
  comparisons,
  unlocated: [],
  elsewhere: [],
  ...more,
})

describe('the report', () => {
  it('has a block for each document that changed, with what to look at, and the counts last', () => {
    expect(report(rules, watched([changed, same]))).toBe(
      `
## \`Example/Terms of Service.md\` in Archive/eu-versions

[cited, 2026-08-21](https://github.com/Archive/eu-versions/blob/${COMMIT}/Example/Terms%20of%20Service.md) · [newest](https://github.com/Archive/eu-versions/blob/HEAD/Example/Terms%20of%20Service.md) · [all versions](https://github.com/Archive/eu-versions/commits/HEAD/Example/Terms%20of%20Service.md)

\`\`\`diff
- You can opt out.
+ You cannot opt out.
\`\`\`

Look at policies \`policy-eea\`; optOuts \`form-eea\` (sources: \`terms\`).

1 changed, 1 the same, 0 to look at by hand, 0 not reached.`.trim(),
    )
  })

  it('has a line for each that could not be compared, with the reason', () => {
    const unlocated = [{ source: 'banner', failure: 'unclear' as const, address }]
    const comparisons = [failing('gone'), failing('huge'), failing('not-text'), failing('unreachable')]
    const lines = report(rules, watched(comparisons, { unlocated, elsewhere: ['principles'] })).split('\n')
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      `- \`banner\`: the commit does not name one document: cite the document itself (${address})`,
      `- \`Example/Terms of Service.md\` in Archive/eu-versions: moved or gone: find where it is now, and cite that (${address})`,
      `- \`Example/Terms of Service.md\` in Archive/eu-versions: longer than is read: compare it by hand (${address})`,
      `- \`Example/Terms of Service.md\` in Archive/eu-versions: no plain text: compare it by hand (${address})`,
      `- \`Example/Terms of Service.md\` in Archive/eu-versions: not reached, twice: try again another day (${address})`,
    ])
    expect(lines).toContain('Copies kept elsewhere, never compared: `principles`.')
    expect(lines.at(-1)).toBe('0 changed, 0 the same, 4 to look at by hand, 1 not reached.')
  })

  it('says so if hardly a sentence remains', () => {
    const text = report(rules, watched([{ ...changed, extent: { cited: 465, newest: 54, kept: 26 } }]))
    expect(text).toContain('Only 26 of 465 sentences still stand; the newest version has 54.')
    expect(report(rules, watched([changed]))).not.toContain('still stand')
  })

  it('says how many changes it leaves out', () => {
    const changes = Array.from({ length: 20 }, (_, n) => ({ was: null, is: `We train AI ${n}.` }))
    const text = report(rules, watched([{ document, changes, extent }]))
    expect(text.match(/^\+ /gm)).toHaveLength(15)
    expect(text).toContain('… and 5 more.')
  })

  it('leaves out whole documents if there is no room, and says so', () => {
    const all = report(rules, watched([changed, changed, changed]))
    const some = report(rules, watched([changed, changed, changed]), all.length - 10)
    expect(some.length).toBeLessThan(all.length - 10)
    expect(some.match(/^## /gm)).toHaveLength(2)
    expect(some).toContain('1 more documents changed: `npm run rules:watch` shows all.')
    expect(some).toMatch(/3 changed, 0 the same, 0 to look at by hand, 0 not reached\.$/)
  })

  it('is as long as it may be, and closes every block, whatever the documents hold', () => {
    const sentence = fc.option(fc.oneof(codePoints(), fc.constantFrom('```', '~~~\n```\n# @everyone', '<!-- ', 'x'.repeat(5000))))
    const comparison = fc.record({ was: sentence, is: sentence }).map((change): Comparison => ({ document, changes: [change], extent }))
    fc.assert(
      fc.property(fc.array(comparison, { maxLength: 9 }), fc.integer({ min: 300, max: 5000 }), (comparisons, most) => {
        const text = report(rules, watched(comparisons), most)
        expect(text.length).toBeLessThanOrEqual(most)
        const fences = text.split('\n').filter((line) => /^ {0,3}(```|~~~)/.test(line))
        expect(fences.filter((_, at) => at % 2 === 0).every((line) => line === '```diff')).toBe(true)
        expect(fences.filter((_, at) => at % 2 === 1).every((line) => line === '```')).toBe(true)
        expect(fences.length % 2).toBe(0)
      }),
    )
  })
})

describe('a change', () => {
  it('is broken into lines that need no scrolling, each with its sign', () => {
    const is = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ')
    const lines = describeChange({ was: null, is }).split('\n')
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.every((line) => line.startsWith('+ ') && line.length <= 115)).toBe(true)
    expect(lines.map((line) => line.slice(1).trim()).join(' ')).toBe(is)
  })

  it('shows where the difference begins in a very long sentence', () => {
    const long = (word: string): string => `${'same words '.repeat(200)}${word}${' and so on'.repeat(200)}`
    const text = describeChange({ was: long('before'), is: long('after') })
    expect(text).toContain('before')
    expect(text).toContain('after')
    expect(text.length).toBeLessThan(2000)
  })

  it('never has a line without its sign, whatever the sentence holds', () => {
    const sentence = codePoints().filter((text) => text.length > 0)
    fc.assert(
      fc.property(sentence, sentence, (was, is) => {
        expect(
          describeChange({ was, is })
            .split(/\r\n|[\n\r\v\f\u2028\u2029\u0085]/)
            .every((line) => /^[-+] /.test(line)),
        ).toBe(true)
      }),
    )
  })
})
