// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Confirm } from '../../../../components/ui/Confirm.tsx'
import { EditRecord } from '../../../../components/records/EditRecord.tsx'
import { RecordLine } from '../../../../components/records/RecordLine.tsx'
import { StepForm } from '../../../../components/records/StepForm.tsx'
import { readImport } from '../../../../entrypoints/options/read-import.ts'
import { exportRecords } from '../../../../entrypoints/shared/records/import-export.ts'
import { transition, createRecord } from '../../../../entrypoints/shared/records/transitions.ts'
import { addRecord, clock, deleteRecord, updateRecords, updateRecord } from '../../../../entrypoints/shared/records/record-store.ts'
import { createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import { read, records } from '../../../../entrypoints/shared/storage/storage.ts'
import words from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }

const i18n = createI18n('en', words, {})
const then = { today: '2026-11-23', now: '2026-11-23T10:00:00.000Z' }
const record = createRecord({ id: 'r', service: 'facebook', account: 'mine', route: null }, '2026-11-01', then)

beforeEach(() => {
  document.body.replaceChildren()
})

function show(what: Parameters<typeof render>[0]): void {
  void act(() => render(what, document.body))
}

function field(selector: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(selector)
  if (!found) throw new Error(`There is no ${selector}`)
  return found
}

async function type(selector: string, value: string): Promise<void> {
  await act(() => {
    field(selector).value = value
    field(selector).dispatchEvent(new Event('input', { bubbles: true }))
  })
}

async function submit(): Promise<void> {
  await act(async () => {
    field('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await Promise.resolve()
  })
}

test('a step that cannot be says so at its field, keeps what was entered, and is stored once it can be', async () => {
  const closed = vi.fn<() => void>()
  const save = vi.fn<Parameters<typeof StepForm>[0]['onSave']>()
  save.mockResolvedValueOnce([{ key: 'record.error.future', field: 'sent' }]).mockResolvedValueOnce([])
  show(<StepForm type="send" by="form" today="2026-11-23" onSave={save} onClose={closed} i18n={i18n} />)
  expect(field('input').value).toBe('2026-11-23')
  await type('input', '2026-12-01')
  await submit()
  const described = field('input').getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toBe(words['record.error.future'])
  expect(field('input').getAttribute('aria-invalid')).toBe('true')
  expect(field('input').value).toBe('2026-12-01')
  expect(closed).not.toHaveBeenCalled()
  await submit()
  expect(closed).toHaveBeenCalledOnce()
})

test('a correction that cannot be stored keeps what was typed', async () => {
  const save = vi.fn<Parameters<typeof EditRecord>[0]['onSave']>().mockResolvedValue([{ key: 'record.storage.full', field: null }])
  show(
    <EditRecord
      linkedAt=""
      record={record}
      fields={['opened']}
      today="2026-11-23"
      onSave={save}
      onClose={vi.fn<() => void>()}
      i18n={i18n}
    />,
  )
  await type('textarea', '🦭'.repeat(1000))
  await submit()
  expect(save).toHaveBeenCalledWith({ notes: '🦭'.repeat(1000) })
  expect(document.querySelector('[role="alert"]')?.textContent).toBe(words['record.storage.full'])
  expect(field('textarea').value).toBe('🦭'.repeat(1000))
})

test('what cannot be undone is asked once, with the harmless answer in front', async () => {
  const yes = vi.fn<() => void>()
  show(<Confirm label="Delete" question="Really?" yes="Yes" no="No" onYes={yes} />)
  await act(() => field('button').click())
  expect(yes).not.toHaveBeenCalled()
  expect(document.activeElement?.textContent).toBe('No')
  await act(() => field('button').click())
  expect(document.activeElement?.textContent).toBe('Delete')
  await act(() => field('button').click())
  await act(() => document.querySelectorAll('button')[1]?.click())
  expect(yes).toHaveBeenCalledOnce()
})

test('a nickname is text, in its own direction', () => {
  const account = '<img src=x onerror=alert(1)> حسابي'
  show(<RecordLine view={viewOf({ ...record, account }, () => 'Facebook', '2026-11-23')} name={account} i18n={i18n} />)
  expect(document.querySelector('bdi')?.textContent).toBe(account)
  expect(document.querySelector('img')).toBeNull()
})

test('a full storage changes nothing and has a sentence', async () => {
  await addRecord({ ok: true, record })
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  const problem = [{ key: 'record.storage.full', field: null }]
  expect(await updateRecord('r', (one) => transition(one, { type: 'send', by: 'form' }, clock().today, clock()))).toEqual(problem)
  expect(await deleteRecord('r')).toEqual(problem)
  expect(await updateRecords(() => [])).toEqual(problem)
  full.mockRestore()
  expect((await read(records)).records).toEqual([record])
})

test('a record that went meanwhile is not brought back', async () => {
  const problems = await updateRecord('gone', (one) => transition(one, { type: 'send', by: 'form' }, clock().today, clock()))
  expect(problems).toEqual([{ key: 'record.error.gone', field: null }])
  expect((await read(records)).records).toEqual([])
})

test('a file that is too large or cannot be opened is not read', async () => {
  const text = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('NotReadableError'))
  expect(await readImport({ size: 30_000_000, text }, async () => [])).toEqual({ ok: false, key: 'import.too-large' })
  expect(text).not.toHaveBeenCalled()
  expect(await readImport({ size: 3, text }, async () => [])).toEqual({ ok: false, key: 'import.failed' })
})

test('if the records here cannot be read, the file gets a sentence too', async () => {
  const text = async () => exportRecords([record], [], clock().now)
  const here = vi.fn<() => Promise<never>>().mockRejectedValue(new Error('IO error'))
  expect(await readImport({ size: 3, text }, here)).toEqual({ ok: false, key: 'import.failed' })
})

test('a correction asks for linked accounts only if the service has any, and never of a switch', () => {
  const edit = (sentBy: 'form' | 'switch', linkedAt: string): string => {
    const noted = { ...record, sentBy, dates: { ...record.dates, sent: '2026-11-02' } }
    const nothing = { onSave: async () => [], onClose: () => undefined }
    show(
      <EditRecord
        key={sentBy + linkedAt}
        record={noted}
        fields={['sent']}
        linkedAt={linkedAt}
        today={then.today}
        {...nothing}
        i18n={i18n}
      />,
    )
    return document.body.textContent ?? ''
  }
  expect(edit('form', 'Example Hub')).toContain('linked in Example Hub')
  for (const text of [edit('form', ''), edit('switch', 'Example Hub')]) expect(text).not.toContain(words['record.covers.ask'])
})

test('whether an objection is one of the round of 2024 follows its day', async () => {
  const save = vi.fn<Parameters<typeof EditRecord>[0]['onSave']>().mockResolvedValue([])
  const sent = { ...record, sentBy: 'form' as const, dates: { ...record.dates, sent: '2026-11-02' } }
  const more = { fields: ['sent'] as const, linkedAt: '', today: then.today, onSave: save, onClose: () => undefined }
  show(<EditRecord record={sent} {...more} i18n={i18n} />)
  await type('input[type=date]', '2024-06-20')
  await submit()
  expect(save).toHaveBeenCalledWith(expect.objectContaining({ from2024: true }))
})
