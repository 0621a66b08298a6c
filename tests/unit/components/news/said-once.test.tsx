// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { News } from '../../../../components/news/News.tsx'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

test('the sentence of the policy is not said again below the headline that says it', () => {
  const finding = exampleFinding()
  const said = exampleI18n().fact(finding.policy?.id ?? '')
  const shown = (state: (typeof finding)['state']): string => {
    const root = document.createElement('div')
    const changes = [{ kind: 'policy-uses' as const, id: finding.policy?.id ?? '', services: ['example-social'], date: DAY }]
    const props = { changes, advise: () => [], onRead: () => undefined, i18n: exampleI18n(), today: DAY }
    render(<News finding={{ ...finding, state }} {...props} />, root)
    return root.textContent ?? ''
  }
  expect(said).not.toBe('')
  expect(shown('sent')).toContain(said)
  expect(shown('changed')).not.toContain(said)
})
