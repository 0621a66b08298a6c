// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { UseColumns } from '../../../../components/about/UseColumns.tsx'
import { DataLines } from '../../../../components/finding/DataLines.tsx'
import { dataLines } from '../../../../components/finding/data-lines.ts'
import { countries, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'
import { dataName } from '../../../../components/finding/data-name.ts'

test.each(countries)('%s: nothing hedged heads only what a text of the company for this country says', (country) => {
  const finding = exampleFinding({ country })
  const [used] = dataLines(finding, exampleI18n())
  const { presumed, stated } = finding.policy ?? {}
  const said = !presumed && stated !== undefined
  expect(used?.head).toMatch(said ? /^Used$/ : presumed ? /probably/ : /reported/)
})

test('what is not used is listed by whose claim it is, kind by kind', () => {
  const finding = exampleFinding()
  const { policy } = finding
  if (!policy) throw new Error('There is no policy here')
  const [first, second] = ['private-messages', 'private-posts'] as const
  const i18n = exampleI18n()
  const root = document.createElement('div')
  render(
    <UseColumns policy={{ ...policy, presumes: [first] }} uses={[]} excludes={[first, second]} service={finding.service} i18n={i18n} />,
    root,
  )
  const under = new Map(
    [...root.querySelectorAll('ul.minus')].flatMap((list) =>
      [...list.children].map((one) => [one.textContent, list.previousElementSibling?.textContent] as const),
    ),
  )
  const named = (code: string) => dataName(code, finding.service.operatorId, i18n)
  expect(under.get(named(first))).toBe(i18n.t('uses.not-used.presumed'))
  expect(under.get(named(second))).toBe(i18n.t('uses.not-used', { operator: finding.service.operator }))
})

test('each side has one line: what this kind of page is about, and how many more there are', () => {
  const finding = exampleFinding({ context: 'ai-chat' })
  const i18n = exampleI18n()
  const lines = dataLines({ ...finding, subject: { code: 'ai-chats', used: true } }, i18n)
  expect(lines.map(({ what }) => what)[0]).toBe(dataName('ai-chats', finding.service.operatorId, i18n))
  expect(lines.map(({ rest }) => rest)).toEqual([finding.policy?.uses, finding.policy?.excludes].map((codes) => (codes?.length ?? 0) - 1))
  expect(dataLines({ ...finding, policy: finding.policy && { ...finding.policy, uses: [] } }, i18n)).toHaveLength(1)
  expect(dataLines({ ...finding, policy: null }, i18n)).toEqual([])
})

test.each([0, 1, 2, 3])('with %i statements that hold beside the first, the popup names one and leads to the others', (count) => {
  const finding = exampleFinding()
  const { policy } = finding
  if (!policy) throw new Error('There is no policy here')
  const otherPolicies = Array.from({ length: count }, (_, at) => ({ ...policy, id: `beside-${at}` }))
  const { fact, ...rest } = exampleI18n()
  const i18n = { ...rest, fact: (id: string) => (id.startsWith('beside-') ? `Statement ${id}.` : fact(id)) }
  const root = document.createElement('div')
  render(<DataLines finding={{ ...finding, otherPolicies }} more="about.html" i18n={i18n} />, root)
  const line = root.querySelector('.data-beside')
  expect(line?.textContent.includes('Statement beside-0.') ?? false).toBe(count > 0)
  const link = line?.querySelector('a')
  expect(link?.querySelector('[aria-hidden]')?.textContent).toBe(count > 1 ? `+${count - 1}` : undefined)
  expect(link?.getAttribute('href')).toBe(count > 1 ? 'about.html#uses' : undefined)
})
