import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { commitFile } from '../../../../rules/watch/commit-file.ts'

const COMMIT = 'e4da78fa541e189d6c4a45f47e70d0abbb55a4bf'
const patch = (...headings: string[]): string =>
  [`From ${COMMIT} Mon Sep 17 00:00:00 2001`, 'Subject: [PATCH] Record new changes', '---', ...headings.flatMap(body)].join('\n')
const body = (heading: string): string[] => [`diff --git ${heading}`, 'index 1..2 100644', '@@ -1 +1 @@', '-diff --git a/x b/x', '+new']

describe('the document that a commit changed', () => {
  test.each([
    ['a/Example/Privacy Policy.md b/Example/Privacy Policy.md', 'Example/Privacy Policy.md'],
    ['a/a b/a/b.md b/a b/a/b.md', 'a b/a/b.md'],
    ['"a/DALL\\302\\267E/100% \\"Notice\\".md" "b/DALL\\302\\267E/100% \\"Notice\\".md"', 'DALL·E/100% "Notice".md'],
  ])('%s', (heading, path) => {
    expect(commitFile(patch(heading))).toEqual({ commit: COMMIT, path })
  })

  test.each([
    ['it changed none', patch()],
    ['it changed two', patch('a/One.md b/One.md', 'a/Two.md b/Two.md')],
    ['it moved one', patch('a/One.md b/Two.md')],
    ['the name leads out of the repository', patch('a/../One.md b/../One.md')],
    ['the name spells no text', patch('"a/\\377" "b/\\377"')],
    ['it is no patch', '<!doctype html>\ndiff --git a/One.md b/One.md'],
  ])('is not known if %s', (_, text) => {
    expect(commitFile(text)).toBeNull()
  })

  it('is never guessed, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (heading, other) => {
        fc.pre(!/[\r\n\u2028\u2029]/.test(heading) && heading !== other)
        expect(commitFile(patch(`a/${heading} b/${other}`))?.path ?? heading).toBe(heading)
      }),
    )
  })
})
