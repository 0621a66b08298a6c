// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { FindingScreen } from '../../entrypoints/popup/FindingScreen.tsx'
import { standingOfRecord } from '../../entrypoints/shared/standing-of.ts'
import { after, record } from './arbitrary-records.ts'
import { buildRules } from '../../rules/build.ts'
import { strayDoors, TYPICAL } from './fixtures/doors.ts'
import { countries, DAY, realFinding, realSpeech, services } from './fixtures/real-finding.ts'

/** Every place that the rules know, one that they do not, and none. */
const PLACES = [...countries, 'ZZ', null]

const RECORDS = {
  none: [],
  opened: [record()],
  sent: [after({}, ['send', '2026-11-20'])],
  overdue: [after({}, ['send', '2026-10-02'])],
  extended: [after({}, ['send', '2026-11-01'], ['extend', '2026-11-20'])],
  confirmed: [after({}, ['send', '2026-10-02'], ['confirm', '2026-10-04'])],
  refused: [after({}, ['send', '2026-10-02'], ['refuse', '2026-10-04'])],
  unanswered: [after({}, ['send', '2026-10-02'], ['give-up', '2026-11-20'])],
  withdrawn: [after({}, ['send', '2026-10-02'], ['withdraw', '2026-10-04'])],
}
type Standing = keyof typeof RECORDS

const atlas = buildRules()

afterEach(() => render(null, document.body))

interface Case {
  country: string | null
  service?: string
  standing?: Standing
  signedIn?: boolean
  language?: 'en' | 'de'
}

async function showFinding({ country, service = 'facebook', standing = 'none', signedIn = true, language = 'en' }: Case): Promise<void> {
  const records = RECORDS[standing].map((one) => ({ ...one, service }))
  const [noted] = records
  const finding = realFinding({ country, service, signedIn, person: { standing: noted ? standingOfRecord(noted, DAY) : null } })
  const shared = { atlas, lands: [], onLand: () => undefined, speech: realSpeech(language), today: DAY, address: null, isPrivate: false }
  const own = { records, news: [], badge: { on: true, corner: 'bottom-end' as const, mutes: [] } }
  await act(() => render(<FindingScreen finding={finding} own={own} {...shared} />, document.body))
}

/** Opens whatever is folded, also what comes to light by that. */
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

describe('letters are offered only where there is one', () => {
  test.each(Object.keys(RECORDS) as Standing[])('%s: in every place', async (standing) => {
    const stray: string[] = []
    for (const country of PLACES) {
      await showFinding({ country, standing })
      stray.push(...strayDoors(letters(), country))
    }
    expect(stray).toEqual([])
  })

  test('where there are some, they are', async () => {
    const offered: [string, boolean][] = []
    for (const country of ['AT', 'CH', 'GB', 'BR']) {
      await showFinding({ country, standing: 'overdue' })
      offered.push([country, letters().length > 2])
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

test('one file of the screens knows where letters are written, and it asks first whether there is one', () => {
  const files = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const sources = files.filter((name) => /\.tsx?$/.test(name))
  const knowing = sources.filter((name) => /\/letter\.html/.test(readFileSync(name, 'utf8').replaceAll(/\/\*.*?\*\//gs, '')))
  // The worker opens it at a word of the form's panel, which was told by the same predicate.
  expect(knowing).toEqual(['components/letter-door.ts', 'entrypoints/background/open-letter.ts'])
})
