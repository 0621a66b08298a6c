// @vitest-environment happy-dom
import ICAL from 'ical.js'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { RemindersSection } from '../../../entrypoints/options/sections/RemindersSection.tsx'
import { createI18n } from '../../../entrypoints/shared/i18n/translator.ts'
import { VERSION, type ObjectionRecord } from '../../../entrypoints/shared/records/record.ts'
import { calendar, read, records, write } from '../../../entrypoints/shared/storage/storage.ts'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { after, TODAY } from '../fixtures/arbitrary-records.ts'

const i18n = createI18n('en', words, {})
const files: Blob[] = []
const sent = after({ account: 'the choir' }, ['send', '2026-10-31'])
const confirmed = after({ account: 'the choir' }, ['send', '2026-10-31'], ['confirm', '2026-11-01'])

/** Effects start when `act` ends, and what they load takes a moment. */
async function settle(what: () => void): Promise<void> {
  await act(what)
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
}

async function show(...all: ObjectionRecord[]): Promise<void> {
  await write(records, { version: VERSION, records: all })
  await settle(() => render(<RemindersSection directory={null} i18n={i18n} />, document.body))
}

const button = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words['remind.calendar'])
const press = () => settle(() => button()?.click())
const says = () => document.body.textContent

async function lastFile(): Promise<{ text: string; entries: string[][] }> {
  const text = (await files.at(-1)?.text()) ?? ''
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return { text, entries: events.map((one) => ['uid', 'status', 'dtstart'].map((name) => String(one.getFirstPropertyValue(name)))) }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${TODAY}T12:00:00`), toFake: ['Date'] })
  render(null, document.body)
  files.length = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file)
    return 'blob:'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})

describe('the reminders on screen', () => {
  it('are one line for each record, with the private name, which no file has', async () => {
    await show(sent)
    expect(document.querySelectorAll('.reminders li')).toHaveLength(1)
    expect(says()).toContain('the choir')
    await press()
    expect((await lastFile()).text).not.toContain('choir')
  })

  it('offer a file that cancels once there was one to cancel, and none if there is nothing to do', async () => {
    await show(confirmed)
    expect([button(), says()?.includes(words['remind.none'])]).toEqual([undefined, true])
    await show(sent)
    await press()
    expect((await lastFile()).entries).toEqual([['one@trainspotter', 'CONFIRMED', '2026-11-30']])
    await show(confirmed)
    expect(says()).toContain(words['remind.calendar.cancels'])
    await press()
    expect((await lastFile()).entries).toEqual([['one@trainspotter', 'CANCELLED', '2026-11-30']])
    await show()
    await press()
    expect((await lastFile()).entries).toEqual([['one@trainspotter', 'CANCELLED', '2026-11-30']])
    expect(files).toHaveLength(3)
  })

  it('say so if what is given out cannot be stored, and give nothing out', async () => {
    await show(sent)
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await press()
    expect(files).toEqual([])
    expect(document.querySelector('[role=alert]')?.textContent).toBe(words['record.storage.full'])
    expect(await read(calendar)).toEqual({ stamp: null, entries: [] })
  })
})
