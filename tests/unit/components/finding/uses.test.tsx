// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { UseColumns } from '../../../../components/about/UseColumns.tsx'
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

test('what is not used stands under the word on which it is said, kind by kind', () => {
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
