// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Page } from '../../../../entrypoints/options/Page.tsx'
import { storedResidence, records, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { splitRules } from '../../../../rules/engine/split-rules.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { after } from '../../fixtures/arbitrary-records.ts'
import { letterFault, strayDoors, TYPICAL } from './doors.ts'
import { realFinding, realI18n } from '../../fixtures/real-finding.ts'
import { answerLetter } from '../../../../entrypoints/background/rules/find-for-user.ts'

const overdue = after({ id: 'late' }, ['send', '2026-10-02'])
const refused = after({ id: 'no' }, ['send', '2026-10-02'], ['refuse', '2026-10-04'])
const directory = splitRules(buildRules()).index
let asked = false

beforeEach(async () => {
  asked = false
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '1' })
  fakeBrowser.runtime.onMessage.addListener((message, _, sendResponse) => {
    if (message?.type === 'letter') {
      void answerLetter(null)
        .then(sendResponse)
        .then(() => (asked = true))
    } else sendResponse(null)
    return true
  })
  await write(records, { version: 1, records: [overdue, refused] })
})

afterEach(() => render(null, document.body))

const letters = () => [...document.querySelectorAll('a')].filter((one) => one.getAttribute('href')?.startsWith('/letter.html'))

/** Milliseconds for the first screen of a file on a busy machine. */
const SLOW = 4000

test.each(TYPICAL)('%s: in the options every link leads somewhere, and letters are offered only if there are any', async (country) => {
  await write(storedResidence, country ? { country, land: null } : null)
  await act(() => render(<Page i18n={realI18n()} directory={directory} />, document.body))
  const awaited = letterFault(null, country) ? 0 : 3
  await vi.waitFor(async () => {
    await act(() => undefined)
    expect([asked, document.querySelectorAll('article.record').length, letters().length]).toEqual([true, 2, awaited])
  }, SLOW)
  expect(strayDoors(document.querySelectorAll('a'), country)).toEqual([])
  const reminders = document.querySelector('#reminders')?.textContent ?? ''
  expect(reminders.includes(realI18n().t('record.reminder.refused', { service: 'Facebook' }))).toBe(true)
  expect(/authority/.test(reminders)).toBe(realFinding({ country }).authority !== null)
})
