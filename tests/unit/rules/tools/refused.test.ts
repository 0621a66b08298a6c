import { expect, it } from 'vitest'
import type { CheckInput } from '../../../../rules/checks/problem.ts'
import { checkMaterial } from '../../../../rules/tools/check.ts'
import { buildRules, buildTexts } from '../../../../rules/tools/build.ts'
import { policy, route, service, smallRules } from '../../fixtures/small-rules.ts'
import type { Rules } from '../../../../rules/schema/schema.ts'

const TODAY = '2026-11-30'

function told(rules: Partial<Rules>, more: Partial<CheckInput> = {}): string[] {
  const material = { rules: smallRules(rules), texts: [], hosts: ['law.example', 'www.facebook.com'], claims: [], today: TODAY, ...more }
  return checkMaterial(material).map(({ reason }) => reason)
}

const law = { title: 'A law', publisher: 'A parliament', kind: 'primary', language: 'en' } as const

it.each<[string, Partial<Rules>]>([
  ['a name of 61 characters does not fit where names stand', { services: [service({ name: 'x'.repeat(61) })] }],
  ['it holds a character that nobody sees', { services: [service({ name: 'Face\u202ebook' })] }],
  ['it holds a character that nobody sees', { sources: { law: { ...law, title: 'A\nlaw' } } }],
  ['something in it is longer than titles and addresses are', { sources: { law: { ...law, title: 'x'.repeat(501) } } }],
  ['the id is already used', { services: [service(), service()] }],
  [
    '"https://www.facebook.com/(a+)+" could keep a browser busy',
    { services: [service({ contexts: [{ id: 'feed', match: ['/(a+)+'] }] })] },
  ],
  ['no device believes a release for more than a year', { expires: '2027-11-25' }],
  [
    'forms.example belongs to another company',
    {
      services: [service(), service({ id: 'forms', operator: 'two', match: ['https://forms.example/*'], contexts: [] })],
      operators: [...smallRules().operators, { id: 'two', name: 'Two', controllers: [] }],
      optOuts: [route({ url: 'https://forms.example/f/1' })],
    },
  ],
  [
    'no page of the service is at faceb00k.example',
    { optOuts: [{ ...route({ url: undefined }), kind: 'email', email: 'a@faceb00k.example' }] },
  ],
  ['"/*" silences the whole service', { services: [service({ except: ['/*'] })] }],
  ['"/{*}?" silences the whole service', { services: [service({ quiet: [{ kind: 'sign-in', match: ['/{*}?'], evidence: 'company' }] })] }],
  ['2026-12-01 is in the future', { policies: [policy({ verified: '2026-12-01', recheck: '2027-01-01' })] }],
])('rules:check tells: %s', (reason, rules) => {
  expect(told(rules)).toContain(reason)
  expect(told({})).not.toContain(reason)
})

it.each(['https://*.github.io/*', 'https://:any.pages.dev/*', 'https://*.gouv.fr/*', 'https://nhs.uk/*', 'https://*.or.at/*'])(
  'rules:check tells of a domain that everybody shares: %s',
  (pattern) => {
    const open = (match: string) =>
      told({ services: [service({ match: ['https://www.facebook.com/*', match] })] }).filter((one) =>
        one.includes('leaves the domain open'),
      )
    expect(open(pattern)).toHaveLength(1)
    expect(open('https://*.one.github.io/*')).toEqual([])
    expect(open('https://*.facebook.com/*')).toEqual([])
  },
)

it('an address at the domain of the service, or at one that was looked at, is taken', () => {
  const mail = (email: string) => ({ optOuts: [{ ...route({ url: undefined }), kind: 'email' as const, email }] })
  for (const email of ['privacy@facebook.com', 'Privacy@Law.example'])
    expect(told(mail(email)).filter((one) => one.includes('no page'))).toEqual([])
})

it('rules:check tells of files that no device would take', () => {
  const texts = [{ language: 'en', texts: { 'policy-eea': 'x'.repeat(2 * 1024 * 1024) } }]
  const reasons = told({}, { texts })
  expect(reasons).toContain('a file has more than 1048576 bytes')
  expect(reasons).toContain('a device would store more than 2097152 bytes')
})

it('what ships passes', () => {
  const material = { rules: buildRules(), texts: buildTexts(), hosts: [], claims: [], today: TODAY }
  const reasons = checkMaterial(material).map(({ reason }) => reason)
  expect(reasons.filter((reason) => /busy|nobody sees|longer than|more than|does not fit where names/.test(reason))).toEqual([])
})
