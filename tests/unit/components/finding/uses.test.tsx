// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { UseColumns } from '../../../../components/finding/UseColumns.tsx'
import { dataName } from '../../../../components/finding/data-name.ts'
import { Uses } from '../../../../components/finding/Uses.tsx'
import { DAY, countries, realFinding, realI18n } from '../../fixtures/real-finding.ts'

test.each(countries)('%s: “says” heads only what a text of the company for this country says', (country) => {
  const finding = realFinding({ country })
  const root = document.createElement('div')
  render(<Uses finding={finding} i18n={realI18n()} today={DAY} />, root)
  const { presumed, stated } = finding.policy ?? {}
  const said = !presumed && stated !== undefined
  expect(root.querySelector('h2')?.textContent).toMatch(said ? /says it uses/ : presumed ? /probably uses/ : /is reported to use/)
})

test('what is not used stands under the word on which it is said, kind by kind', () => {
  const finding = realFinding()
  const { policy } = finding
  if (!policy) throw new Error('There is no policy here')
  const [first, second] = policy.excludes
  if (!first || !second) throw new Error('Too little is left out here')
  const i18n = realI18n()
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
