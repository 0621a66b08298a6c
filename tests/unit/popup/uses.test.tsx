// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { Uses } from '../../../components/Uses.tsx'
import { DAY, countries, realFinding, realSpeech } from '../fixtures/real-finding.ts'

test.each(countries)('%s: “says” heads only what a text of the company for this country says', (country) => {
  const finding = realFinding({ country })
  const root = document.createElement('div')
  render(<Uses finding={finding} speech={realSpeech()} today={DAY} />, root)
  const { presumed, stated } = finding.policy ?? {}
  const said = !presumed && stated !== undefined
  expect(root.querySelector('h2')?.textContent).toMatch(said ? /says it uses/ : presumed ? /probably uses/ : /is reported to use/)
})
