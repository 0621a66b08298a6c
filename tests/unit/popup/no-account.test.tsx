// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { formPageAt } from '../../../entrypoints/background/forms/form-page.ts'
import { withoutFrom } from '../../../entrypoints/background/forms/form-without.ts'
import { LetterPage } from '../../../entrypoints/letter/LetterPage.tsx'
import type { LetterData } from '../../../entrypoints/letter/load-letter-data.ts'
import { FindingScreen } from '../../../entrypoints/popup/finding/FindingScreen.tsx'
import { Found } from '../../../entrypoints/popup/finding/Found.tsx'
import { Overview } from '../../../entrypoints/popup/Overview.tsx'
import { buildTemplates } from '../../../rules/tools/build-letters.ts'
import { splitRules } from '../../../rules/engine/split-rules.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import { indexRules } from '../../../rules/engine/index-rules.ts'
import { letterFacts } from '../../../rules/letters/facts.ts'
import { overview } from '../../../entrypoints/background/rules/overview.ts'
import { drafts, read, storedResidence, write } from '../../../entrypoints/shared/storage/storage.ts'
import { carryExample } from '../fixtures/example/files.ts'
import { addressOf, DAY, exampleFinding, exampleI18n, services } from '../fixtures/example-finding.ts'
import { exampleRules } from '../fixtures/example-rules.ts'

const rules = exampleRules()
const index = indexRules(rules)
const i18n = exampleI18n()
const title = i18n.t('without.title', { operator: 'Example One' })
const own = { records: [], news: [], tried: [], badge: { on: true, corner: 'bottom-end' as const, mutes: [] } }
const shared = { directory: splitRules(rules).index, i18n, today: DAY, address: null, isPrivate: false }

afterEach(() => act(() => render(null, document.body)))

const shown = (screen: ComponentChildren) => act(() => render(screen, document.body))

/** The content of the section: each way with its address and description. */
async function behind(): Promise<string[]> {
  await act(() => {
    for (const ways of document.querySelectorAll('.asides > details')) ways.dispatchEvent(new Event('toggle'))
  })
  const doors = [...document.querySelectorAll('details')].filter((one) => one.querySelector('summary')?.textContent === title)
  for (const door of doors) {
    await act(() => {
      door.setAttribute('open', '')
      door.dispatchEvent(new Event('toggle'))
    })
  }
  return doors.flatMap((door) =>
    [...door.querySelectorAll('.opt-outs > li')].map(
      (way) => `${way.querySelector('a')?.getAttribute('href')} ${way.querySelector('.detail')?.textContent}`,
    ),
  )
}

const FORM = `${addressOf('form-others')} ${i18n.fact('form-others.without')}`
const LETTER = `/letter.html?kind=objection&service=example-social&account=none ${i18n.fact('letter-one.without')}`

const screens: [string, (finding: Finding) => ComponentChildren][] = [
  ['on a page of the service', (finding) => <FindingScreen finding={finding} own={own} {...shared} />],
  [
    'on its page for signing in',
    ({ state, also, ...rest }) => (
      <Found
        finding={{ ...rest, state: 'quiet', also: [state, ...also] }}
        own={own}
        asking={false}
        countries={[]}
        onHome={() => undefined}
        {...shared}
      />
    ),
  ],
]

describe('someone without an account', () => {
  test.each(screens)('is shown one and the same way %s, signed in or not', async (_, screen) => {
    for (const signedIn of [true, false, null]) {
      for (const service of services) {
        await shown(screen(exampleFinding({ signedIn, service })))
        expect(await behind()).toEqual([FORM, LETTER])
        await shown(null)
      }
    }
  })

  test('finds it beside the button that requires signing in, if nobody is signed in', async () => {
    await shown(screens[0]?.[1](exampleFinding({ signedIn: false })))
    expect(document.querySelector('.asides')?.textContent).toContain(title)
    await shown(screens[0]?.[1](exampleFinding({ signedIn: true })))
    expect(document.querySelector('.asides')?.textContent).not.toContain(title)
    expect(await behind()).not.toEqual([])
  })

  test('finds it under the list of services, once for each company', async () => {
    carryExample()
    await write(storedResidence, { country: 'AT', land: null })
    fakeBrowser.permissions.contains = async () => true
    fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '1' })
    await shown(
      <Overview
        overview={await overview()}
        home={{ country: 'AT', land: null }}
        own={own}
        countries={[]}
        onHome={() => undefined}
        shown={null}
        onShow={() => undefined}
        {...shared}
      />,
    )
    await vi.waitFor(async () => expect(await behind()).toEqual([FORM, LETTER]))
  })

  test('finds it on the page for letters, which then knows that they name no account', async () => {
    const [english, ...others] = buildTemplates()
    if (!english) throw new Error('no letters')
    const letterData: LetterData = {
      i18n,
      facts: letterFacts(index, { country: 'AT', land: null, guessed: false }),
      templates: [english, ...others],
      countries: [],
      services: [],
    }
    await shown(<LetterPage letterData={letterData} params={{ service: null, record: null, kind: 'objection', noAccount: true }} />)
    expect(await behind()).toEqual([FORM, LETTER])
    const tick = () => [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(i18n.t('letter.no-account')))
    await vi.waitFor(async () => {
      await act(() => undefined)
      expect(tick()?.querySelector('input')?.checked).toBe(true)
    })
    await act(() => tick()?.querySelector('input')?.click())
    await vi.waitFor(async () => expect(Object.values(await read(drafts)).map(({ noAccount }) => noAccount)).toEqual([false]))
    expect(tick()?.querySelector('input')?.checked).toBe(false)
  })

  test('is told in the panel of the form for others too, which does not lead to itself', () => {
    const page = formPageAt(index, addressOf('form-others'), { country: 'AT', land: null, guessed: false }, DAY)
    expect(page && withoutFrom(page, index, i18n)?.ways).toEqual([
      { name: i18n.fact('form-others'), what: i18n.fact('form-others.without'), way: null },
      {
        name: i18n.fact('letter-one'),
        what: i18n.fact('letter-one.without'),
        way: { name: i18n.fact('letter-one'), letter: true, account: 'none' },
      },
    ])
  })

  test.each(['US', 'KR', 'TR', 'ZZ', null])('%s: without a letter there is the form alone', async (country) => {
    await shown(screens[0]?.[1](exampleFinding({ country })))
    expect(await behind()).toEqual([FORM])
  })

  test('is shown nothing if a company offers nothing', async () => {
    const finding = exampleFinding()
    const optOuts = finding.optOuts.filter((route) => route.for !== 'anyone' && route.kind !== 'letter')
    await shown(screens[0]?.[1]({ ...finding, optOuts }))
    expect(document.body.textContent).not.toContain(title)
  })
})
