// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { Law } from '../../../../components/finding/Law.tsx'
import type { Finding } from '../../../../rules/engine/find.ts'
import { DAY, realFinding, realI18n } from '../../fixtures/real-finding.ts'

function shown(changes: Partial<Finding>): string {
  const root = document.createElement('div')
  render(<Law finding={{ ...realFinding(), ...changes }} i18n={realI18n()} today={DAY} />, root)
  return root.textContent ?? ''
}

test('says that nothing is noted rather than to leave a heading alone', () => {
  expect(shown({ status: null, events: [] })).toContain('Nothing about Facebook is noted for this place.')
  expect(shown({ events: [] })).not.toContain('Nothing about')
  expect(shown({ status: null })).not.toContain('Nothing about')
})
