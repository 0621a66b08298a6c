// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { canActBy } from '../../../rules/engine/can-act.ts'
import { FindingScreen } from '../../../entrypoints/popup/finding/FindingScreen.tsx'
import { recordStatus } from '../../../entrypoints/shared/records/objection-status.ts'
import { splitRules } from '../../../rules/engine/split-rules.ts'
import { exampleRules } from '../fixtures/example-rules.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import { hasLetters } from '../../../rules/letters/family.ts'
import { after } from '../fixtures/arbitrary-records.ts'
import { countries, DAY, exampleFinding, exampleI18n } from '../fixtures/example-finding.ts'

const RECORDS = {
  overdue: after({}, ['send', '2026-10-02']),
  unanswered: after({}, ['send', '2026-10-02'], ['give-up', '2026-11-20']),
  refused: after({}, ['send', '2026-10-02'], ['refuse', '2026-10-04']),
}
type Standing = keyof typeof RECORDS

const directory = splitRules(exampleRules()).index
const i18n = exampleI18n('en')

async function show(objectionStatus: Standing, country: string | null, route: string | null = null): Promise<Finding> {
  const record = { ...RECORDS[objectionStatus], service: 'example-social', route }
  const finding = exampleFinding({ country, person: { objectionStatus: recordStatus(record, DAY), record: record.id } })
  const own = { records: [record], news: [], tried: [], badge: { on: true, corner: 'bottom-end' as const, mutes: [] } }
  const shared = { directory, i18n, today: DAY, address: null, isPrivate: false }
  await act(() => render(<FindingScreen finding={finding} own={own} {...shared} />, document.body))
  return finding
}

const step = () => document.querySelector('.next-step')
const buttons = () => [...(step()?.querySelectorAll('a.button:not(.plain)') ?? [])]
const says = (key: Parameters<typeof i18n.t>[0]) => step()?.textContent?.includes(i18n.t(key))

afterEach(() => render(null, document.body))

describe.each(Object.keys(RECORDS) as Standing[])('an objection that is %s has one next step in front', (objectionStatus) => {
  test.each([...countries, 'ZZ', null])('in %s', async (country) => {
    const { optOuts, regime, authority } = await show(objectionStatus, country)
    const [first, ...more] = buttons()
    expect(more).toEqual([])
    const again = optOuts.some((route) => canActBy(route) && route.url)
    expect(first !== undefined).toBe(hasLetters(regime) || again || authority !== null)
    expect(says('step.none')).toBe(first === undefined)
    const ofAuthority = /authority/i.test(step()?.textContent ?? '')
    expect(ofAuthority && authority === null).toBe(false)
  })

  test('the opt-out used before, if there is no letter', async () => {
    const { optOuts } = await show(objectionStatus, 'JP', 'form-reported')
    const url = optOuts.find(({ id }) => id === 'form-reported')?.url
    expect(buttons().map((one) => one.getAttribute('href'))).toEqual([url])
    expect(step()?.textContent).toContain(i18n.fact('route-privacy-centre-reported.what'))
    expect(says('act.reported')).toBe(true)
  })

  test('beside objecting again, the authority if there is one', async () => {
    const { authority, regime } = await show(objectionStatus, 'NC')
    expect([hasLetters(regime), authority?.complaint]).toEqual([false, expect.stringMatching(/^https:/)])
    const hrefs = [...(step()?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href'))
    expect(hrefs).toContain(authority?.complaint)
  })
})
