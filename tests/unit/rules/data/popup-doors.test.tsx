// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { FindingScreen } from '../../../../entrypoints/popup/finding/FindingScreen.tsx'
import { stateOf, STATES } from '../../../../entrypoints/shared/records/record.ts'
import { recordStatus } from '../../../../entrypoints/shared/records/objection-status.ts'
import { after, record } from '../../fixtures/arbitrary-records.ts'
import { splitRules } from '../../../../rules/engine/split-rules.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { strayDoors, TYPICAL } from './doors.ts'
import { countries, DAY, realFinding, realI18n, services } from '../../fixtures/real-finding.ts'

/** Every place in the rules, an unknown one, and none. */
const PLACES = [...countries, 'ZZ', null]

/** Places with the same law and opt-outs: a screen that offers the same in all of them is rendered once. */
const FACES = Object.values(
  Object.groupBy(PLACES, (country) => {
    const { regime, optOuts } = realFinding({ country })
    return JSON.stringify([regime, optOuts.map(({ id }) => id)])
  }),
).flatMap((places) => (places ? [places] : []))

const RECORDS = {
  none: [],
  opened: [record()],
  sent: [after({}, ['send', '2026-11-20'])],
  overdue: [after({}, ['send', '2026-10-02'])],
  extended: [after({}, ['send', '2026-11-01'], ['extend', '2026-11-20'])],
  acknowledged: [after({}, ['send', '2026-10-02'], ['acknowledge', '2026-10-04'])],
  asked: [after({}, ['send', '2026-10-02'], ['ask', '2026-10-04'])],
  replied: [after({}, ['send', '2026-10-02'], ['ask', '2026-10-04'], ['reply', '2026-10-06'])],
  unsure: [after({}, ['send', '2026-10-02'], ['forget', '2026-11-20'])],
  confirmed: [after({}, ['send', '2026-10-02'], ['confirm', '2026-10-04'])],
  refused: [after({}, ['send', '2026-10-02'], ['refuse', '2026-10-04'])],
  unanswered: [after({}, ['send', '2026-10-02'], ['give-up', '2026-11-20'])],
  off: [after({ sentBy: 'switch' }, ['send', '2026-10-02'])],
  withdrawn: [after({}, ['send', '2026-10-02'], ['withdraw', '2026-10-04'])],
}
type Standing = keyof typeof RECORDS

const directory = splitRules(buildRules()).index

afterEach(() => render(null, document.body))

interface Case {
  country: string | null
  service?: string
  objectionStatus?: Standing
  signedIn?: boolean
  language?: 'en' | 'de'
}

async function showFinding({
  country,
  service = 'facebook',
  objectionStatus = 'none',
  signedIn = true,
  language = 'en',
}: Case): Promise<void> {
  const records = RECORDS[objectionStatus].map((one) => ({ ...one, service }))
  const [noted] = records
  const finding = realFinding({
    country,
    service,
    signedIn,
    person: noted ? { objectionStatus: recordStatus(noted, DAY), record: noted.id } : {},
  })
  const shared = { directory, i18n: realI18n(language), today: DAY, address: null, isPrivate: false }
  const own = { records, news: [], tried: [], badge: { on: true, corner: 'bottom-end' as const, mutes: [] } }
  await act(() => render(<FindingScreen finding={finding} own={own} {...shared} />, document.body))
}

/** Opens everything collapsed, including what that reveals. */
async function unfoldAll(): Promise<void> {
  for (;;) {
    const folded = [...document.querySelectorAll('details:not([open])')]
    if (folded.length === 0) return
    await act(() => {
      for (const one of folded) {
        one.setAttribute('open', '')
        one.dispatchEvent(new Event('toggle'))
      }
    })
  }
}

const letters = () => [...document.querySelectorAll('a')].filter((one) => one.getAttribute('href')?.startsWith('/letter.html'))

describe('letters are offered only if there are any', () => {
  test.each(Object.keys(RECORDS) as Standing[])('%s: in every place', async (objectionStatus) => {
    const stray: string[] = []
    for (const places of FACES) {
      await showFinding({ country: places[0] ?? null, objectionStatus })
      stray.push(...places.flatMap((country) => strayDoors(letters(), country)))
    }
    expect(stray).toEqual([])
  })

  test('in every state that an objection can be in', () => {
    expect([...new Set(Object.values(RECORDS).flat().map(stateOf))].toSorted()).toEqual(STATES.toSorted())
  })

  test('if there are some, they are', async () => {
    const offered: [string, boolean][] = []
    for (const country of ['AT', 'CH', 'GB', 'BR']) {
      await showFinding({ country, objectionStatus: 'overdue' })
      offered.push([country, letters().length > 1])
    }
    expect(offered.filter(([, some]) => !some)).toEqual([])
  })
})

describe('whatever is offered leads to something', () => {
  test.each(services)('on %s', async (service) => {
    const stray: string[] = []
    for (const country of TYPICAL) {
      await showFinding({ country, service, signedIn: country !== 'AT', language: country === 'DE' ? 'de' : 'en' })
      await unfoldAll()
      stray.push(...strayDoors(document.querySelectorAll('a, button, summary'), country))
    }
    expect(stray).toEqual([])
  })
})

test.each(Object.keys(RECORDS) as Standing[])(
  'whatever is offered leads to something while an objection is: %s',
  async (objectionStatus) => {
    const stray: string[] = []
    for (const country of ['AT', 'KR']) {
      await showFinding({ country, objectionStatus })
      await unfoldAll()
      stray.push(...strayDoors(document.querySelectorAll('a, button, summary'), country))
    }
    expect(stray).toEqual([])
  },
)

test('one file of the screens links to the letter page, and it first asks whether there is a letter', () => {
  const files = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const sources = files.filter((name) => /\.tsx?$/.test(name))
  const knowing = sources.filter((name) => /\/letter\.html/.test(readFileSync(name, 'utf8').replaceAll(/\/\*.*?\*\//gs, '')))
  // The worker opens it on a message from the form's panel, which asked the same predicate.
  expect(knowing).toEqual(['components/ui/letter-door.ts', 'entrypoints/background/forms/handlers.ts'])
})
