import { describe, expect, it } from 'vitest'
import { feedAddress } from '../../../../entrypoints/shared/feed/address.ts'

const at = (url: string, keys = 'key') => feedAddress({ WXT_RULES_FEED_URL: url, WXT_RULES_FEED_KEYS: keys })

describe('the address of the feed', () => {
  it('gives what the manifest needs: the host to ask for, and the origin for the policy', () => {
    expect(at('https://rules.example:8443/a/feed.txt')).toEqual({
      url: 'https://rules.example:8443/a/feed.txt',
      origin: 'https://rules.example:8443',
      pattern: 'https://rules.example/*',
      keys: 'key',
    })
  })

  it('is none if the build has no settings', () => {
    expect(feedAddress({})).toBeNull()
    expect(at('', '')).toBeNull()
  })

  it.each([
    'http://rules.example/feed.txt',
    'http://localhost.example/feed.txt',
    'ftp://rules.example/',
    'javascript:alert(1)',
    'nonsense',
  ])('cannot be %s', (url) => {
    expect(() => at(url)).toThrow(/https:|Invalid URL/)
  })

  it('does without encryption only on this very machine, for tests', () => {
    expect(at('http://127.0.0.1:8000/feed.txt')?.pattern).toBe('http://127.0.0.1/*')
  })

  it.each([
    ['https://rules.example/feed.txt', ''],
    ['', 'key'],
  ])('and the keys come together (%j, %j)', (url, keys) => {
    expect(() => at(url, keys)).toThrow(/belong together/)
  })
})
