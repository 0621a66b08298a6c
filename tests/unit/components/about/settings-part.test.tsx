// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { SettingsPart } from '../../../../components/about/SettingsPart.tsx'
import { Limit } from '../../../../components/finding/Limit.tsx'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

const i18n = exampleI18n()
const finding = exampleFinding({ country: 'US' })
const [limit] = finding.settings
if (!limit) throw new Error('The example has no setting')
const setting = { ...limit, url: 'https://social.example/settings', path: ['Settings', 'Public posts'], clicks: 2 }
const labels = (root: HTMLElement) => [...root.querySelectorAll('.switch-path li')].map(({ textContent }) => textContent)

test('a setting says what to press there, on the page about a service', () => {
  const root = document.createElement('div')
  render(<SettingsPart settings={[setting]} citations={new Map()} i18n={i18n} today={DAY} />, root)
  expect(labels(root)).toEqual(['Settings', 'Public posts'])
  expect(root.querySelector('.switch-path')?.textContent).toContain('2 presses')
})

test('and beside the button of the popup, folded', () => {
  const root = document.createElement('div')
  render(<Limit setting={setting} finding={finding} i18n={i18n} />, root)
  expect(root.querySelector('summary')?.textContent).toBe('What to press there')
})
