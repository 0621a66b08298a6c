import { NO_DATES, VERSION, type Dates, type ObjectionRecord } from '../../entrypoints/shared/records/record.ts'
import { createRecord } from '../../entrypoints/shared/records/transitions.ts'
import { addressOf } from '../unit/fixtures/real-opt-outs.ts'
import { DAY } from './looks.ts'

/** What to store and open for a picture. */
export interface Screen {
  /** Address of the tab. */
  address: string
  /** Path of a page of the extension, instead of the popup for that tab. */
  page?: string
  country?: string
  land?: string
  /** Selector of what to open first, including nested matches. */
  unfolded?: string
  stored?: Record<string, unknown>
}

const FEED = 'https://www.facebook.com/'
/** Lists of sources stay closed: there are hundreds. */
const SECTIONS = ':is(details:not(.small), .asides details)'
const THREADS = 'https://www.threads.com/'

const RECORDS: Record<string, Partial<Dates>> = {
  opened: { opened: '2026-11-27' },
  sent: { sent: '2026-11-20' },
  extended: { sent: '2026-10-20', extended: '2026-11-18' },
  asked: { sent: '2026-11-10', asked: '2026-11-20' },
  overdue: { sent: '2026-10-01' },
  refused: { sent: '2026-10-01', refused: '2026-11-20' },
  objected: { sent: '2026-10-01', confirmed: '2026-11-20' },
  'no-answer': { sent: '2026-08-01', noAnswer: '2026-11-20' },
  withdrawn: { sent: '2026-08-01', withdrawn: '2026-11-20' },
}

/** One country per state of one service: `states-of-policies.ts`. */
const STATES = { announced: 'FR', paused: 'IT', 'opt-in': 'ES', 'not-used': 'PL', unknown: 'NL', stale: 'BE' }

const NEWS = {
  news: [
    {
      kind: 'policy-uses',
      id: 'policy-social-eea',
      services: ['facebook'],
      date: DAY,
      before: { uses: 'ai-chats', excludes: 'private-posts' },
      after: { uses: 'ai-chats private-posts', excludes: 'private-messages' },
    },
  ],
}

const MANY = stored(
  record({ id: 'one', dates: RECORDS['overdue'] }),
  record({ id: 'two', account: 'Verein der Freundinnen des Donaudampfschifffahrtsmuseums', dates: RECORDS['refused'] }),
  record({ id: 'three', service: 'instagram', account: '', dates: RECORDS['objected'], notes: 'Said yes by e-mail.' }),
)

/** The popup in each of its states, then the pages. */
export const SCREENS: Record<string, Screen> = {
  'popup-first-run': { address: FEED, country: '' },
  'popup-training': { address: FEED },
  'popup-training-unfolded': { address: FEED, unfolded: SECTIONS },
  'popup-land': { address: 'https://www.instagram.com/', country: 'DE', land: 'DE-HH' },
  'popup-no-way-out': { address: FEED, country: 'US' },
  'popup-messages': { address: `${FEED}messages/t/100`, country: 'GB' },
  'popup-chat': { address: 'https://www.meta.ai/', country: 'CH' },
  'popup-quiet': { address: `${FEED}login/` },
  'popup-form': { address: addressOf('route-facebook-form') },
  'popup-nothing-here': { address: 'https://example.org/' },
  'popup-changed': { address: FEED, stored: NEWS },
  'popup-many-accounts': { address: FEED, stored: MANY },
  'popup-many-accounts-unfolded': { address: FEED, stored: MANY, unfolded: SECTIONS },
  ...entries(STATES, 'popup', (country) => ({ address: THREADS, country })),
  ...entries(RECORDS, 'popup', (dates) => ({ address: FEED, stored: stored(record({ dates })) })),
  'popup-unsure': { address: FEED, stored: stored(record({ dates: RECORDS['overdue'], answerUnknown: true })) },
  options: { address: FEED, page: 'options.html' },
  'options-records': { address: FEED, page: 'options.html', stored: MANY },
  'options-records-unfolded': { address: FEED, page: 'options.html', stored: MANY, unfolded: '#accounts details' },
  about: { address: FEED, page: 'about.html?service=facebook&country=AT' },
  letter: { address: FEED, page: 'letter.html' },
  'letter-access': { address: FEED, page: 'letter.html?service=facebook&kind=access' },
  'letter-complaint': { address: FEED, page: 'letter.html?service=facebook&record=two&kind=complaint', stored: MANY },
  'letter-no-account': { address: FEED, page: 'letter.html?service=facebook&account=none' },
  'letter-none': { address: FEED, page: 'letter.html', country: 'US' },
}

/** The record of a service with a switch. */
export const SWITCHED_OFF = stored(record({ service: 'linkedin', sentBy: 'switch', dates: { sent: '2026-11-20' } }))

function entries<T>(all: Record<string, T>, prefix: string, screen: (one: T) => Screen): Record<string, Screen> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [`${prefix}-${name}`, screen(one)]))
}

function stored(...records: ObjectionRecord[]): { records: object } {
  return { records: { version: VERSION, records } }
}

function record({
  dates = {},
  ...more
}: Partial<Omit<ObjectionRecord, 'dates'>> & { dates?: Partial<Dates> | undefined }): ObjectionRecord {
  const told = { id: 'one', service: 'facebook', account: 'the choir', route: null }
  return { ...createRecord(told, null, { now: '2026-08-01T12:00:00.000Z' }), ...more, dates: { ...NO_DATES, ...dates } }
}
