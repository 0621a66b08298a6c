import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { codePoints } from '../../fixtures/arbitrary-records.ts'
import { keyOf, sentencesOf } from '../../../../rules/watch/sentences.ts'

describe('the sentences of a document', () => {
  test.each([
    ['## How we *train*\n\nWe train. You can opt out!', ['How we train', 'We train.', 'You can opt out!']],
    ['- [Opt out](https://a.example/x?tracking=1) here.\n1. Then wait.', ['Opt out here.', 'Then wait.']],
    ['![Logo](a.png) We `train` **AI**.', ['We train AI.']],
    ['| Purpose | Data |\n| --- | --- |\n| Train AI | Posts<br>Photos |', ['Purpose', 'Data', 'Train AI', 'Posts', 'Photos']],
    ['We&nbsp;train.\u00a0We\u200b \t train  \\[more\\].', ['We&nbsp;train.', 'We train [more].']],
    ['Wir trainieren KI. Wir trainieren KI.', ['Wir trainieren KI.']],
    ['---\n\n***\n2026', []],
  ])('%j', (markdown, sentences) => {
    expect(sentencesOf(markdown)).toEqual(sentences)
  })

  it('stay the same if only markup, addresses or spaces change', () => {
    const text = fc.array(fc.constantFrom('We train AI.', 'You may opt out.', 'Fine'), { minLength: 1 })
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('https://a.example/', 'https://a.example/x?y=1&z=%20#top', '/help', 'mailto:a@b.example'),
        (parts, url) => {
          const dressed = parts.map((part) => `- **[${part}](${url})**  `).join('\r\n\r\n')
          expect(sentencesOf(dressed)).toEqual(sentencesOf(parts.join('\n')))
        },
      ),
    )
  })

  it('are each one line, once, with a letter in it, whatever comes in', () => {
    fc.assert(
      fc.property(codePoints(), (markdown) => {
        const sentences = sentencesOf(markdown)
        expect(new Set(sentences).size).toBe(sentences.length)
        for (const sentence of sentences) expect(sentence).toMatch(/^(?=.*\p{L})[^\p{Cc}\u2028\u2029]+$/u)
      }),
    )
  })

  it('take no longer in a text that was made to be slow', () => {
    for (const piece of ['[', '![', '[a](', '<a ', '> ', '# ', '\\', '(']) expect(sentencesOf(piece.repeat(200_000)).length).toBeLessThan(2)
  })
})

it('case, signs and the number of a point do not count', () => {
  expect(keyOf('We train: (1) “Models”, (ii) more.')).toBe(keyOf('we TRAIN (a) "models" (2) more'))
  expect(keyOf('We train models.')).not.toBe(keyOf('We train no models.'))
})
