// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { NothingHere } from '../../../components/popup/NothingHere.tsx'
import { Found } from '../../../entrypoints/popup/finding/Found.tsx'
import { badge, language, usedServices, write } from '../../../entrypoints/shared/storage/storage.ts'
import { exampleFinding, exampleI18n } from '../fixtures/example-finding.ts'
import { exampleRules } from '../fixtures/example-rules.ts'
import { closeCheckup, openCheckup, settled } from './stage.tsx'

vi.mock('../../../components/checkup/MyServices.tsx', () => ({ MyServices: broken }))
vi.mock('../../../components/popup/FirstRun.tsx', () => ({ FirstRun: broken }))

function broken(): never {
  throw new Error('broken')
}

const text = () => document.body.textContent ?? ''
const i18n = exampleI18n()

afterEach(closeCheckup)

it('a part of the check-up that cannot be shown is named, and the others stay', async () => {
  await write(language, 'en')
  await write(usedServices, [{ service: 'example-chat', on: true }])
  await openCheckup(exampleRules())
  await settled(() => expect(text()).toContain('My services: this part cannot be shown.'))
  for (const part of ['All services', 'Keep it, or tell someone']) expect(text()).toContain(part)
  expect(document.querySelectorAll('input[type=search]')).toHaveLength(1)
})

it('a group of the popup’s list that cannot be shown is named, and the others stay', async () => {
  const listed = { operator: 'One', operatorId: 'one', category: 'other' as const, used: true, line: null, views: [] }
  const bad = Object.defineProperty({ ...listed, id: 'bad', name: '' }, 'name', { get: broken })
  const groups = [
    { group: 'todo' as const, services: [bad] },
    { group: 'done' as const, services: [{ ...listed, id: 'good', name: 'Good' }] },
  ]
  await act(() => render(<NothingHere sum="" groups={groups} onShow={() => undefined} onAllow={null} i18n={i18n} />, document.body))
  expect(text()).toContain('To do: this part cannot be shown.')
  expect(text()).toContain('Good')
})

it('if the question of the first run cannot be shown, what holds is', async () => {
  const own = { records: [], news: [], badge: badge.fallback, tried: [] }
  const shared = { address: null, own, directory: null, countries: null, onHome: () => undefined, i18n, today: '2026-11-23' }
  const finding = exampleFinding()
  await act(() => render(<Found finding={finding} asking {...shared} />, document.body))
  expect(text()).toContain('Choose country: this part cannot be shown.')
  expect(document.querySelectorAll('.finding')).toHaveLength(1)
})
