import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildRules } from '../../../rules/tools/build.ts'
import { sampleAnswer } from '../../pages/sample-site.ts'

const visit = { signedIn: true }

test.each([
  ['https://www.facebook.com/help/contact/6359191084165019', 'value="6359191084165019"'],
  ['https://help.instagram.com/contact/233964459562201', 'value="233964459562201"'],
  ['https://m.facebook.com/help/contact/6359191084165019', 'class="touch'],
  ['https://help.meta.com/support/privacy/', 'Which product'],
  ['https://www.facebook.com/?lang=de&dark', 'class="_9dls __fb-dark-mode" lang="de"'],
  ['https://www.facebook.com/?sample=form-captcha', 'data-after="captcha"'],
])('%s is answered in kind', (address, mark) => expect(sampleAnswer(address, visit)?.body).toContain(mark))

test.each(['http://www.facebook.com/', 'https://www.facebook.com/favicon.ico', 'https://example.com/', 'https://facebook.com.evil.test/'])(
  '%s is not answered',
  (address) => expect(sampleAnswer(address, visit)).toBeNull(),
)

describe('the cookie of someone signed in', () => {
  const cookie = (address: string, signedIn: boolean) => /max-age=(\d+)/.exec(sampleAnswer(address, { signedIn })?.body ?? '')?.[1]

  test('is set or taken away', () => {
    expect(cookie('https://www.facebook.com/', true)).toBe('3600')
    expect(cookie('https://www.facebook.com/', false)).toBe('0')
    expect(cookie('https://www.facebook.com/?signed-out', true)).toBe('0')
  })
})

test('every form that the rules lead to has a sample', () => {
  const urls = buildRules().optOuts.flatMap(({ formId, url }) => (formId && url ? [url] : []))
  expect(urls.filter((url) => !sampleAnswer(url, visit)?.body.includes('support_form_id'))).toEqual([])
})

test('no sample page is a captured one: small, and without marks of a session', () => {
  const folder = join(import.meta.dirname, '../../pages')
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.html'))) {
    const { body = '' } = sampleAnswer(`https://www.facebook.com/?sample=${name.replace('.html', '')}`, visit) ?? {}
    expect({ name, small: body.length < 4000, tokens: /fb_dtsg|jazoest|lsd|DTSGInit/.test(body) }).toEqual({
      name,
      small: true,
      tokens: false,
    })
  }
})
