import { expect, test } from 'vitest'
import { ENVELOPE_LIMIT, FEED_FILE, readFeed } from '../../../../rules/feed/envelope.ts'
import { makeFeed } from '../../../../rules/feed/make-feed.ts'
import { DAILY } from '../../fixtures/feed-kit.ts'
import { smallRules } from '../../fixtures/small-rules.ts'

const OPERATORS = 90
const LANGUAGES = 29

test('ninety companies in twenty-nine languages fit into one envelope', async () => {
  const ids = Array.from({ length: OPERATORS }, (_, at) => `a-company-with-a-long-name-${at}`)
  const small = smallRules()
  const rules = {
    ...small,
    operators: ids.map((id) => ({ id, name: id, controllers: [] })),
    services: ids.map((id) => ({ id, name: id, operator: id, match: [`https://www.${id}.example/*`], contexts: [] })),
  }
  const languages = Array.from({ length: LANGUAGES }, (_, at) => `l${String.fromCharCode(97 + (at % 26))}${at < 26 ? '' : '-Latn'}`)
  const texts = languages.flatMap((language) =>
    [null, ...ids].map((operator) => ({ language, operator, texts: { [`${operator}.x`]: 'A sentence.' } })),
  )
  const folder = await makeFeed({ rules, texts, notes: {}, issued: '2026-11-23T06:00:00Z' }, [DAILY])
  const envelope = folder.get(FEED_FILE) ?? new Uint8Array()
  expect(readFeed(envelope).files.length).toBe(2 + OPERATORS + LANGUAGES * (OPERATORS + 1))
  expect(envelope.length * 2).toBeLessThan(ENVELOPE_LIMIT)
})
