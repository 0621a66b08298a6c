// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { Steps } from '../../../../components/records/Steps.tsx'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import { after, record } from '../../fixtures/arbitrary-records.ts'
import { realI18n } from '../../fixtures/real-finding.ts'

const i18n = realI18n()
const TODAY = '2026-11-25'
const ANSWERS = ['It was confirmed', 'They want something from me', 'It was refused', 'Only a receipt came']

afterEach(() => act(() => render(null, document.body)))

async function front(noted: ReturnType<typeof record>): Promise<(string | null)[]> {
  const view = viewOf(noted, (id) => id, TODAY)
  await act(() => render(<Steps view={view} called="" today={TODAY} onSave={async () => []} i18n={i18n} />, document.body))
  expect(document.querySelectorAll('.button:not(.plain)')).toHaveLength(0)
  return [...document.querySelectorAll('.steps > .step-row button')].map(({ textContent }) => textContent)
}

test.each([
  ['sent', after({}, ['send', '2026-11-20'])],
  ['extended', after({}, ['send', '2026-11-01'], ['extend', '2026-11-20'])],
  ['overdue', after({}, ['send', '2026-10-02'])],
  ['unsure', after({}, ['send', '2026-10-02'], ['forget', '2026-11-20'])],
])('%s: no answer is taken for the likely one', async (_, noted) => {
  const shown = await front(noted)
  expect(shown).toEqual(ANSWERS.filter((one) => shown.includes(one)))
  expect(shown.slice(0, 3)).toEqual(['It was confirmed', 'They want something from me', 'It was refused'])
})

test.each([
  ['opened', record(), ['I sent it']],
  ['asked', after({}, ['send', '2026-10-02'], ['ask', '2026-10-04']), ['I answered them']],
  ['off', after({ sentBy: 'switch' }, ['send', '2026-10-02']), ['It is still off']],
] as const)('%s: the one thing that comes next stands in front', async (_, noted, steps) => {
  expect(await front(noted)).toEqual(steps)
})
