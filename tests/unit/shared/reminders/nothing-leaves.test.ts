import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handleMessage } from '../../../../entrypoints/background/messages/handlers.ts'
import { remind } from '../../../../entrypoints/background/reminders/notify.ts'
import { handlePageVisit } from '../../../../entrypoints/background/badge/page-visit.ts'
import { buildLetterCase } from '../../../../entrypoints/letter/letter-case.ts'
import { freshDraft } from '../../../../entrypoints/letter/draft/inputs.ts'
import { fetchJson } from '../../../../entrypoints/shared/fetch-json.ts'
import { calendarOf } from '../../../../entrypoints/shared/reminders/ics.ts'
import { LANGUAGES, loadMessages, createI18n, type I18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import type { FormMessage } from '../../../../entrypoints/shared/messages.ts'
import { exportRecords } from '../../../../entrypoints/shared/records/import-export.ts'
import { VERSION, type ObjectionRecord } from '../../../../entrypoints/shared/records/record.ts'
import { reminderEvents } from '../../../../entrypoints/shared/reminders/calendar-events.ts'
import { deadlines, reminders } from '../../../../entrypoints/shared/reminders/reminders.ts'
import { storedResidence, records, notificationSettings, write } from '../../../../entrypoints/shared/storage/storage.ts'
import { composeLetter, letterText } from '../../../../rules/letters/compose.ts'
import { KINDS, type LetterKind, type LetterTemplates } from '../../../../rules/letters/schema.ts'
import { anyRecord, anyText, TODAY } from '../../fixtures/arbitrary-records.ts'
import { factsOf, PLACES, templates } from '../../fixtures/letter-case.ts'
import { carryExample } from '../../fixtures/example/files.ts'
import { addressOf } from '../../fixtures/example-finding.ts'

/** Names for an account, including handles that the company knows. None occurs in any other text. */
const anyNickname = fc.oneof(
  anyText.map((text) => `${text} quetzalcoatl`),
  fc.constantFrom(
    'quetzalcoatl',
    '@quetzalcoatl',
    'https://www.facebook.com/quetzalcoatl',
    'quetzalcoatl@example.org',
    'a,b;c\\quetzalcoatl',
  ),
)
const TELLTALE = 'quetzalcoatl'

/** Of services that the rules know. */
const anyKnown = fc
  .tuple(anyRecord, fc.constantFrom('example-social', 'example-photos', 'example-notes'))
  .map(([record, service]) => ({ ...record, service, route: record.route && 'form-social' }))

/** A letter about this record in every form that leaves the device: the printed page, and the text that is copied or saved. */
function letter(record: ObjectionRecord, kind: LetterKind, place: string, one: LetterTemplates): string {
  const facts = factsOf(place)
  if (!facts.family) throw new Error('There are no letters here')
  const about = { letterData: { facts }, family: facts.family, kind, record, today: TODAY }
  const written = composeLetter(one, buildLetterCase(about, freshDraft(record)))
  return JSON.stringify(written) + letterText(written)
}

/** What the worker sends to a page of the company, shows as notifications, and opens as pages. */
async function said(all: ObjectionRecord[]): Promise<string> {
  const notified: unknown[] = []
  const create = async (...what: unknown[]) => notified.push(what)
  Object.assign(fakeBrowser.notifications, { create, getAll: async () => ({}) })
  await write(records, { version: VERSION, records: all })
  await write(notificationSettings, { on: true, shown: [] })
  await remind()
  const replies: unknown[] = []
  for (const url of [addressOf('form-social'), addressOf('portal-one')]) {
    const sender = { id: fakeBrowser.runtime.id, frameId: 0, url, tab: { id: 7 } as Browser.tabs.Tab }
    const say = async (message: FormMessage): Promise<void> => void replies.push(await handleMessage(message, sender))
    await say({ type: 'form-seen', url, language: 'en', signedIn: true })
    await say({ type: 'form-letter' })
    const press = crypto.randomUUID()
    await say({ type: 'form-sent', url, service: 'example-social', account: null, press, evenPrivate: false })
    await say({ type: 'form-linked', press, covers: 'linked' })
    await say({ type: 'form-seen', url, language: 'en', signedIn: true })
  }
  const badge = await handlePageVisit(7, 'https://social.example/')
  const opened = (await fakeBrowser.tabs.query({})).map(({ url }) => url)
  return JSON.stringify({ notified, opened, replies, badge })
}

/** Present and future reminders as a calendar file; null if there are none. */
function calendar(all: ObjectionRecord[], i18n: I18n): string | null {
  const due = [...reminders(all, TODAY), ...deadlines(all, TODAY)]
  const events = reminderEvents(due, all, (service) => service, { letters: true, authority: true }, i18n)
  return calendarOf(events, `${TODAY}T12:00:00.000Z`)
}

/** Undoes the folding of long lines and the escaping of a calendar, to search in it. */
const plain = (text: string | null): string => text?.replaceAll('\r\n ', '') ?? ''

const nothing = async (): Promise<void> => undefined

/** Each run goes through the whole worker. */
const FEW = { numRuns: 25 }

describe('nothing that leaves the device names the private nickname or the notes', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ now: new Date(`${TODAY}T12:00:00`), toFake: ['Date'] })
    carryExample()
    fakeBrowser.permissions.contains = async () => true
    Object.assign(fakeBrowser.action, { setBadgeText: nothing, setTitle: nothing, setIcon: nothing })
    await write(storedResidence, { country: 'AT', land: null })
  })

  test('no letter', () => {
    const any = [fc.constantFrom(...KINDS), fc.constantFrom(...PLACES), fc.constantFrom(...templates)] as const
    fc.assert(
      fc.property(anyRecord, anyNickname, ...any, (record, account, ...which) => {
        const named = letter({ ...record, account, notes: account }, ...which)
        expect(named).not.toContain(TELLTALE)
        expect(named).toBe(letter({ ...record, account: '' }, ...which))
      }),
    )
  })

  test.each(LANGUAGES)('no calendar in %s', async (language) => {
    const i18n = createI18n(language, await loadMessages(language, fetchJson), {})
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), anyNickname, (all, account) => {
        const named = calendar(
          all.map((one) => ({ ...one, account })),
          i18n,
        )
        expect(plain(named)).not.toContain(TELLTALE)
        expect(named).toBe(
          calendar(
            all.map((one) => ({ ...one, account: '' })),
            i18n,
          ),
        )
      }),
    )
  })

  test('no notification, no reply to a page, no address that is opened', async () => {
    const noted = (await loadMessages('en', fetchJson))['form.noted.mail.one'].replace('{operator}', 'Example One')
    await fc.assert(
      fc.asyncProperty(fc.array(anyKnown, { minLength: 1, maxLength: 3 }), anyNickname, async (all, account) => {
        const named = await said(all.map((one) => ({ ...one, account, notes: account })))
        expect(named).not.toContain(TELLTALE)
        expect(named).toContain(noted)
      }),
      FEW,
    )
  })

  test('only the export, which is a copy of everything', () => {
    fc.assert(
      fc.property(anyRecord, anyNickname, (record, account) => {
        expect(exportRecords([{ ...record, account }], [], `${TODAY}T12:00:00.000Z`)).toContain(JSON.stringify(account))
      }),
    )
  })
})
