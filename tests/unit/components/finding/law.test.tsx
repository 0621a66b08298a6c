// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { LawLine } from '../../../../components/finding/LawLine.tsx'
import type { Finding } from '../../../../rules/engine/find.ts'
import { exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

function shown(changes: Partial<Finding>): string {
  const root = document.createElement('div')
  render(<LawLine finding={{ ...exampleFinding(), ...changes }} i18n={exampleI18n()} />, root)
  return root.textContent ?? ''
}

test('says that nothing is noted rather than to leave a heading alone', () => {
  expect(shown({ status: null, events: [] })).toBe('Law: Austria nothing noted')
  expect(shown({ events: [] })).not.toContain('nothing noted')
  // An announcement by the company is no law.
  expect(shown({ status: null })).toContain('nothing noted')
  const [event] = exampleFinding().events
  const ruling = { ...event!, kind: 'ruling' as const, actor: 'Court of Example', outcome: 'pending' as const, topic: 'training' as const }
  expect(shown({ status: null, events: [ruling] })).toContain('Court of Example')
  expect(shown({ status: null, events: [ruling] })).not.toContain('nothing noted')
})

test('if no legal status is recorded, the most important event is shown, with its date and source', () => {
  const { events } = exampleFinding()
  const [event] = events
  if (!event) throw new Error('Nothing happened to the example')
  const [ruling, later] = [
    { ...event, kind: 'ruling' as const, date: '2025-01-02', actor: 'A court' },
    { ...event, kind: 'announcement' as const, date: '2026-01-02', actor: 'A company' },
  ]
  const text = shown({ status: null, events: [later, ruling] })
  expect(text).toContain('A court · 2 January 2025')
  expect(text).toContain('As of ')
  expect(text).not.toContain('A company')
})

test('asks whether the company may do that only if it does, and gives the day and the source of the answer', () => {
  const { policy, status } = exampleFinding()
  expect(shown({})).toMatch(/^May Example One do that\?/)
  expect(shown({})).toContain(`As of ${exampleI18n().date(status?.verified ?? '')}`)
  expect(shown({ policy: policy && { ...policy, status: 'not-used' } })).toMatch(/^Law: Austria Training is active here/)
})
