import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalendarDate, isCountry, isLanguage, isOwnName, isPlainLink } from '../../../../rules/schema/platform.ts'

describe('a link', () => {
  it.each(['https://www.facebook.com/', 'https://help.example/contact/1?a=b#c', 'https://a-b.example.co.uk/%7Eme'])('may be %s', (link) => {
    expect(isPlainLink(link)).toBe(true)
  })

  it.each([
    'https://example.com',
    'https://EXAMPLE.com/',
    'https://example.com:443/',
    'https://example.com:8443/',
    'https://me@example.com/',
    'https://me:word@example.com/',
    'https://www.facebook.com@evil.example/',
    'https://example.com./',
    'https://192.0.2.1/',
    'https://[2001:db8::1]/',
    'https://0x7f.1/',
    'https://localhost/',
    'https://bücher.example/',
    'https://xn--bcher-kva.example/',
    'https://fаcebook.com/',
    'https://example.com/ä',
    'https://example.com/a/../b',
    ' https://example.com/',
    'https:\\\\example.com/',
    'http://example.com/',
    'javascript:alert(1)',
    `https://example.com/${'a'.repeat(2048)}`,
    '',
  ])('may not be %s', (link) => {
    expect(isPlainLink(link)).toBe(false)
  })

  it('leads to the host that it says, whatever is tried', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ validSchemes: ['https', 'http'], withFragments: true, withQueryParameters: true }),
        fc.webAuthority({ withPort: true, withUserInfo: true, withIPv4: true, withIPv6: true }),
        (url, authority) => {
          for (const link of [url, `https://${authority}/`, `https://www.facebook.com@${authority}/`]) {
            if (!isPlainLink(link)) continue
            const { host, origin, href } = new URL(link)
            expect(link.startsWith(`https://${host}/`) && href === link && origin === `https://${host}`).toBe(true)
            expect(host).toMatch(/^[a-z0-9.-]+[a-z]$/)
          }
        },
      ),
    )
  })
})

describe('a date', () => {
  it.each(['2026', '2026-08', '2026-08-22', '2028-02-29'])('may be %s', (date) => expect(isCalendarDate(date)).toBe(true))
  it.each(['2027-99-99', '2026-13', '2026-00', '2026-02-29', '2026-02-30', '2026-08-00'])('may not be %s', (date) => {
    expect(isCalendarDate(date)).toBe(false)
  })
})

describe('a language', () => {
  it.each(['de', 'pt-BR', 'zh-Hant', 'no', 'ast'])('may be %s', (tag) => {
    expect(isLanguage(tag)).toBe(true)
    expect(() => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)).not.toThrow()
  })
  it.each(['de_DE', '', 'd', 'x', 'de-', 'en-u-ca-buddhist', 'de-x-private', '🚂'])('may not be %s', (tag) => {
    expect(isLanguage(tag)).toBe(false)
  })
  it('never makes a screen throw', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9]{1,9}$/)
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('-')),
        (tag) => {
          expect(() => isLanguage(tag) && new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)).not.toThrow()
        },
      ),
    )
  })
})

it('a country is one that the browser can name', () => {
  expect(['AT', 'DE', 'XK', 'US'].filter(isCountry)).toEqual(['AT', 'DE', 'XK', 'US'])
  expect(['XX', 'at', 'AAA', '', 'ZZZZ', 'A1', '419'].filter(isCountry)).toEqual([])
})

it.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])('%s is a name of the language', (name) => {
  expect(isOwnName(name)).toBe(true)
})
