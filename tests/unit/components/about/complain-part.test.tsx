// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { ComplainPart } from '../../../../components/about/ComplainPart.tsx'
import type { Controller } from '../../../../rules/schema/schema.ts'
import { DAY, exampleFinding, exampleI18n } from '../../fixtures/example-finding.ts'

function shown(changes: Partial<Controller>): HTMLElement {
  const root = document.createElement('div')
  const { controller, ...finding } = exampleFinding()
  if (!controller) throw new Error('Nobody answers for the example')
  const cite = { citations: new Map<string, number>(), i18n: exampleI18n(), today: DAY }
  render(<ComplainPart finding={{ ...finding, controller: { ...controller, ...changes } }} {...cite} />, root)
  return root
}

test('the controller is named with its address, and with where to turn', () => {
  const root = shown({})
  expect(root.querySelector('address')?.textContent).toBe('Example One LtdRoad 1Dublin')
  expect(root.querySelector('.report-item a[href="https://social.example/privacy"]')).not.toBeNull()
})

test('even if neither is known', () => {
  const root = shown({ address: undefined, contact: undefined })
  expect(root.querySelector('address')?.textContent).toBe('Example One Ltd')
  expect(root.querySelector('.report-item a[href="https://social.example/privacy"]')).toBeNull()
})
