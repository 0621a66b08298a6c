import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { pageAddress, parseCopy, patchAddress, safePath, textAddress } from '../../../../rules/watch/archived-copy.ts'

const COMMIT = '185513a07a9e6cdecc1d74b10da5f70f542b7881'
const copy = { repository: 'Archive/eu-versions', commit: COMMIT, path: 'Example Site/Privacy Policy.md' }

describe('the address of an archived copy', () => {
  it('names the repository, the commit and the document', () => {
    expect(parseCopy(`https://github.com/Archive/eu-versions/blob/${COMMIT}/Example%20Site/Privacy%20Policy.md`)).toEqual(copy)
    expect(parseCopy(`https://github.com/Archive/eu-versions/blob/${COMMIT}/Example%20Site/Privacy%20Policy.md?plain=1#L7`)).toEqual(copy)
  })

  it('may name the commit alone', () => {
    expect(parseCopy('https://github.com/Archive/eu-versions/commit/e4da78fa')).toEqual({
      repository: 'Archive/eu-versions',
      commit: 'e4da78fa',
    })
  })

  test.each([
    'https://edit.example.org/documents/21607',
    'https://web.archive.org/web/2025/https://github.com/a/b/commit/e4da78fa',
    'https://github.com/Archive/eu-versions',
    'https://github.com/Archive/eu-versions/blob/main/Example/Terms.md',
    `https://github.com/Archive/eu-versions/blob/${COMMIT}/../../../secret.md`,
    `https://github.com/Archive/eu-versions/blob/${COMMIT}/a%2F..%2F..%2Fsecret.md`,
    `https://github.com/Archive/eu-versions/blob/${COMMIT}/a%0A%23%23%20Heading.md`,
    `https://github.com/Archive/eu-versions/blob/${COMMIT}/%ZZ.md`,
  ])('is none: %s', (address) => {
    expect(parseCopy(address)).toBeNull()
  })

  it('comes back as it was, whatever the document is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
        fc.pre(safePath(path) !== null)
        expect(parseCopy(pageAddress({ ...copy, path }, 'blob', COMMIT))).toEqual({ ...copy, path })
      }),
    )
  })

  it('never names a place outside the repository', () => {
    const rest = fc.array(fc.constantFrom('..', '.', '/', '%2F', '%2e', 'a', '?', '%'), { maxLength: 9 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(rest, (path) => {
        const parsed = parseCopy(`https://github.com/a/b/blob/${COMMIT}/${path}`)
        const parts = parsed?.path?.split('/') ?? []
        expect(parts.filter((part) => ['', '.', '..'].includes(part))).toEqual([])
      }),
    )
  })
})

it('leads to the text, to the patch and to the pages', () => {
  expect(textAddress(copy, 'HEAD')).toBe('https://raw.githubusercontent.com/Archive/eu-versions/HEAD/Example%20Site/Privacy%20Policy.md')
  expect(textAddress(copy, COMMIT, 'http://127.0.0.1:1')).toBe(
    `http://127.0.0.1:1/Archive/eu-versions/${COMMIT}/Example%20Site/Privacy%20Policy.md`,
  )
  expect(patchAddress(copy)).toBe(`https://github.com/Archive/eu-versions/commit/${COMMIT}.patch`)
  expect(pageAddress(copy, 'commits', 'HEAD')).toBe(
    'https://github.com/Archive/eu-versions/commits/HEAD/Example%20Site/Privacy%20Policy.md',
  )
})
