// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { RecordActions } from '../../../../components/records/card/RecordActions.tsx'
import { DATE_FIELDS } from '../../../../entrypoints/shared/records/record.ts'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import { after, record } from '../../fixtures/arbitrary-records.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'

const i18n = exampleI18n()
const TODAY = '2026-11-25'
const ANSWERS = ['It was confirmed', 'They want something from me', 'It was refused', 'Only a receipt came']
const onDelete = vi.fn<() => void>()

afterEach(() => act(() => render(null, document.body)))

async function show(noted: ReturnType<typeof record>): Promise<void> {
  const view = viewOf(noted, (id) => id, TODAY)
  const nothing = { onStep: async () => [], onEdit: async () => [], onDelete }
  await act(() =>
    render(
      <RecordActions view={view} called="" regime="gdpr" fields={DATE_FIELDS} linkedAt="" today={TODAY} {...nothing} i18n={i18n} />,
      document.body,
    ),
  )
}

/** As read on the screen. */
const nameOf = (one: Element) => [...one.childNodes].find(({ nodeType }) => nodeType === 3)?.textContent ?? ''
const front = () => [
  ...document.querySelectorAll('.record-actions > :not(.menu, [hidden]) :is(button, a), .record-actions > :is(button, a)'),
]
const inMenu = () => [...document.querySelectorAll('.menu-items > :is(button, a)')]
const menu = () => document.querySelector<HTMLDetailsElement>('.menu')
const form = () => document.querySelector<HTMLElement>('div:not([hidden]) > form')

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, summary')].find(
    (one) => nameOf(one) === name || one.textContent?.startsWith(`${name}:`),
  )
  if (!found) throw new Error(`There is no "${name}"`)
  await act(() => {
    found.focus()
    found.click()
  })
}

const escape = () =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  })

describe('one action is prominent, the rest is in a menu', () => {
  test.each([
    ['sent', after({}, ['send', '2026-11-20'])],
    ['extended', after({}, ['send', '2026-11-01'], ['extend', '2026-11-20'])],
    ['unsure', after({}, ['send', '2026-10-02'], ['forget', '2026-11-20'])],
  ])('%s: that an answer came, and none is taken for the likely one', async (_, noted) => {
    await show(noted)
    expect(front().map(nameOf)).toEqual(['An answer came'])
    await press('An answer came')
    const [, ...shown] = front().map(nameOf)
    expect(shown).toEqual(ANSWERS.filter((one) => shown.includes(one)))
    expect(shown.slice(0, 3)).toEqual(['It was confirmed', 'They want something from me', 'It was refused'])
    expect(document.querySelectorAll('.button:not(.plain)')).toHaveLength(0)
  })

  test.each([
    ['opened', record(), ['I sent it']],
    ['asked', after({}, ['send', '2026-10-02'], ['ask', '2026-10-04']), ['I answered them']],
    ['off', after({ sentBy: 'switch' }, ['send', '2026-10-02']), ['It is still off']],
    ['overdue', after({}, ['send', '2026-10-02']), ['Write a reminder']],
    ['refused', after({}, ['send', '2026-10-02'], ['refuse', '2026-10-04']), ['Write a complaint']],
    ['confirmed', after({}, ['send', '2026-10-02'], ['confirm', '2026-10-04']), []],
  ] as const)('%s: what comes next', async (_, noted, wanted) => {
    await show(noted)
    expect(front().map(nameOf)).toEqual(wanted)
    expect(inMenu().map(nameOf)).toEqual(expect.arrayContaining(['Correct', 'Delete']))
  })

  test('what came after all is in the menu of an overdue one', async () => {
    await show(after({}, ['send', '2026-10-02']))
    expect(inMenu().map(nameOf)).toEqual(expect.arrayContaining(ANSWERS))
  })
})

describe('Escape', () => {
  test('closes the menu, with the focus on what opened it', async () => {
    await show(record())
    await act(() => menu()?.setAttribute('open', ''))
    inMenu()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    expect([menu()?.open, document.activeElement]).toEqual([false, menu()?.querySelector('summary')])
  })

  test('folds a form, with the focus on what opened it, and keeps what was entered', async () => {
    await show(record())
    await press('Correct')
    const field = form()?.querySelector('input')
    expect(document.activeElement).toBe(field)
    await act(() => {
      if (!field) return
      field.value = 'the choir'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await escape()
    expect([form(), document.activeElement]).toEqual([null, menu()?.querySelector('summary')])
    await press('I sent it')
    await escape()
    expect([form(), document.activeElement && nameOf(document.activeElement)]).toEqual([null, 'I sent it'])
    await press('Correct')
    expect(form()?.querySelector('input')?.value).toBe('the choir')
  })

  test('takes back the question whether to delete, and leaves the menu open', async () => {
    await show(record())
    await act(() => menu()?.setAttribute('open', ''))
    await press('Delete')
    await escape()
    expect([menu()?.open, document.activeElement && nameOf(document.activeElement)]).toEqual([true, 'Delete'])
    expect(onDelete).not.toHaveBeenCalled()
  })
})
