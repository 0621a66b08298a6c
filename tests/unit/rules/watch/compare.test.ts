import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compare } from '../../../../rules/watch/compare.ts'
import { relevanceOf } from '../../../../rules/watch/relevance.ts'
import { keyOf, sentencesOf } from '../../../../rules/watch/sentences.ts'

const FRAME = 'We are Example.\n\nWe sell shoes.\n\n'

describe('what changed between two texts', () => {
  test.each([
    ['a new sentence', '', 'We train AI with your posts.', [{ was: null, is: 'We train AI with your posts.' }]],
    ['one that is gone', 'You can opt out.', '', [{ was: 'You can opt out.', is: null }]],
    [
      'one in other words',
      'We use your posts to train AI models.',
      'We use your posts and messages to train AI models.',
      [{ was: 'We use your posts to train AI models.', is: 'We use your posts and messages to train AI models.' }],
    ],
    [
      'one that does not say it any more',
      'We use your posts to train AI.',
      'We use your posts to improve.',
      [{ was: 'We use your posts to train AI.', is: 'We use your posts to improve.' }],
    ],
    ['nothing about training', 'We sell shoes in red.', 'We sell shoes in blue.', []],
    ['the order', 'We train AI. You can opt out.', 'You can opt out. We train AI.', []],
    ['signs, case, marks and addresses', 'We [train](a) AI!', '**WE** [Train](b) “AI”.', []],
  ])('%s', (_, cited, newest, changes) => {
    expect(compare(FRAME + cited, FRAME + newest).changes).toEqual(changes)
  })

  it('is told with training and opting out first', () => {
    const newest = 'Our AI is new. We train it with your posts. Another AI chats. You may object there.'
    expect(compare('', newest).changes.map(({ is }) => is)).toEqual([
      'We train it with your posts.',
      'You may object there.',
      'Our AI is new.',
      'Another AI chats.',
    ])
  })

  it('is reported with how much of the document remains', () => {
    expect(compare('One. Two. Three is AI.', 'One. Four.').extent).toEqual({ cited: 3, newest: 2, kept: 1 })
  })

  const documents = fc.array(
    fc.tuple(fc.constantFrom('We', 'They', 'Partners'), fc.constantFrom('train AI', 'sell shoes', 'opt out'), fc.nat(5)),
  )
  const written = documents.map((list) => list.map(([who, what, how]) => `${who} ${what} in ${how} ways.`).join('\n'))

  it('is nothing between a text and itself', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        expect(compare(text, text).changes).toEqual([])
      }),
    )
  })

  it('names only what is in one text and not in the other, and leaves out nothing relevant', () => {
    fc.assert(
      fc.property(written, written, (cited, newest) => {
        const keys = (text: string): Set<string> => new Set(sentencesOf(text).map(keyOf))
        const [before, after] = [keys(cited), keys(newest)]
        const { changes } = compare(cited, newest)
        const standing = (sentence: string | null): boolean[] => [before, after].map((keys) => keys.has(keyOf(sentence ?? '')))
        const [gone, added] = [changes.filter(({ was }) => was !== null), changes.filter(({ is }) => is !== null)]
        expect(gone.map(({ was }) => standing(was))).toEqual(gone.map(() => [true, false]))
        expect(added.map(({ is }) => standing(is))).toEqual(added.map(() => [false, true]))
        const told = new Set(changes.flatMap(({ was, is }) => [was, is]))
        const owed = [
          ...sentencesOf(cited).filter((one) => !after.has(keyOf(one))),
          ...sentencesOf(newest).filter((one) => !before.has(keyOf(one))),
        ]
        expect(owed.filter((one) => relevanceOf(one) > 0 && !told.has(one))).toEqual([])
        expect(new Set(added.map(({ is }) => is)).size).toBe(added.length)
      }),
    )
  })

  it('is reported sentence by sentence if a long text was replaced', () => {
    const text = (word: string): string => Array.from({ length: 600 }, (_, n) => `We train AI ${n} with all ${word} posts.`).join('\n')
    expect(compare(text('old'), text('new')).changes).toHaveLength(1200)
  })
})

test.each([
  [2, 'We may use content to train our models.'],
  [2, 'You can opt-out in the settings.'],
  [2, 'Members may object to this.'],
  [2, 'We use machine learning.'],
  [2, 'Wir verwenden Inhalte als Trainingsdaten.'],
  [2, 'Du kannst widersprechen.'],
  [2, 'Vous pouvez vous y opposer; le droit d’opposition reste.'],
  [2, 'Pour entraîner nos systèmes.'],
  [1, 'Features that use A.I. or generative tools.'],
  [1, 'Künstliche Intelligenz und KI.'],
  [1, 'Une technologie d’intelligence artificielle.'],
  [0, 'Our business model is advertising.'],
  [0, 'You maintain your account; a constrained retailer adopts it.'],
])('relevance %d: %s', (relevance, sentence) => {
  expect(relevanceOf(sentence)).toBe(relevance)
})
