import { expect, test } from 'vitest'
import { ENVELOPE_LIMIT, FEED_FILE, FILE_LIMIT, readFeed } from '../../../../rules/feed/envelope.ts'
import { makeFeed } from '../../../../rules/feed/make-feed.ts'
import { envelopeIn } from '../../../../rules/feed/verify-folder.ts'
import { DAILY } from '../../fixtures/feed-kit.ts'
import { smallRules } from '../../fixtures/small-rules.ts'

const LANGUAGES = 29

test.each([90, 2000])(
  '%i companies in twenty-nine languages: the envelope takes five kilobytes, and a list what a device reads of them',
  async (count) => {
    const ids = Array.from({ length: count }, (_, at) => `a-company-with-a-long-name-${at}`)
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
    expect(readFeed(envelope).files.length).toBe(3 + LANGUAGES)
    expect(envelope.length).toBeLessThan(6000)
    expect(envelope.length * 10).toBeLessThan(ENVELOPE_LIMIT)
    const files = envelopeIn(folder)?.files ?? []
    expect(files.length).toBe(3 + LANGUAGES + count + LANGUAGES * (count + 1))
    const lists = files.filter(({ role }) => role === 'list').map(({ size }) => size)
    expect(Math.max(...lists) / count).toBeLessThan(200)
    expect(Math.max(...lists)).toBeLessThan(FILE_LIMIT / 2)
  },
)
