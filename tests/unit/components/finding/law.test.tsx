// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { Law } from '../../../../components/finding/Law.tsx'
import type { Finding } from '../../../../rules/engine/find.ts'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

function shown(changes: Partial<Finding>): string {
  const root = document.createElement('div')
  render(<Law finding={{ ...exampleFinding(), ...changes }} i18n={exampleI18n()} today={DAY} />, root)
  return root.textContent ?? ''
}

test('says that nothing is noted rather than to leave a heading alone', () => {
  expect(shown({ status: null, events: [] })).toContain('Nothing about Example Social is noted for this place.')
  expect(shown({ events: [] })).not.toContain('Nothing about')
  expect(shown({ status: null })).not.toContain('Nothing about')
})
