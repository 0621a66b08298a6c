// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addDays } from '../../../rules/engine/calendar.ts'
import { stateOf, type ObjectionRecord } from '../../../entrypoints/shared/records/record.ts'
import { storedResidence, read, records, write } from '../../../entrypoints/shared/storage/storage.ts'
import { today } from '../../../entrypoints/shared/dates.ts'
import { after } from '../fixtures/arbitrary-records.ts'
import { close, heading, open, openTab, prepare, pressed, settled, show, unfold } from '../fixtures/popup-stage.tsx'
import { addressOf, exampleFinding } from '../fixtures/example-finding.ts'

const DAY = today()
const ago = (days: number) => addDays(DAY, -days)
let tab: number

beforeEach(async () => {
  prepare()
  await write(storedResidence, { country: 'AT', land: null })
})

afterEach(close)

const stored = async () => (await read(records)).records
const opened = { dates: { ...after({}).dates, opened: ago(60) }, account: '', covers: 'account', service: 'example-social' } as const
/** The prominent buttons; there may be only one. */
const blue = () => [...document.querySelectorAll('.finding .button:not(.plain)')].map(({ textContent }) => textContent)
const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''

async function see(
  kept: ObjectionRecord[],
  objectionStatus: NonNullable<ReturnType<typeof exampleFinding>['person']['objectionStatus']>,
  address = 'https://social.example/',
): Promise<void> {
  tab = await openTab(address)
  await show(tab, exampleFinding({ person: { objectionStatus }, context: address.includes('contact') ? 'form' : 'feed' }))
  await write(records, { version: 2, records: kept })
  await open(tab)
  await settled(() => expect(heading()).toBeDefined())
}

test('"Another account?" names no form that objects for no account', async () => {
  await see([after(opened, ['send', ago(5)])], 'sent')
  await unfold('Another account?')
  const forms = [...document.querySelectorAll<HTMLAnchorElement>('.asides .opt-outs a')].map(({ href }) => href)
  expect(forms).not.toEqual([])
  expect(forms).not.toContain(addressOf('form-others'))
})

describe('while an answer is waited for', () => {
  test('nothing is blue, each answer has an example, and the press can be undone', async () => {
    await see([after(opened, ['send', ago(5)])], 'sent')
    expect(blue()).toEqual([])
    await unfold('An answer came')
    expect(text('.next-step legend')).toBe('What did the answer say?')
    expect(text('.next-step')).toContain('we will honour your objection')
    expect(text('.next-step')).not.toContain('No answer came')
    expect(text('.next-step')).not.toContain('It needs more time')
    await unfold('Something else')
    expect(text('.next-step')).toContain('It needs more time')
    await act(() => pressed('It will honour it')?.click())
    await settled(() => expect(text('.undo')).toContain('Noted: Example Social · Objection confirmed'))
    expect((await stored()).map(stateOf)).toEqual(['confirmed'])
    await act(() => pressed('Undo')?.click())
    await settled(async () => expect((await stored()).map(stateOf)).toEqual(['sent']))
    await settled(() => expect(text('.undo')).toContain('Undone'))
  })

  test.each([
    ['It wants something from me', 'asked', 'I answered them'],
    ['It said no', 'refused', 'Write a complaint'],
    ['Only a receipt', 'sent', 'An answer came'],
  ])('"%s" is noted as %s and asks only for what comes next', async (press, state, next) => {
    await see([after(opened, ['send', ago(5)])], 'sent')
    await unfold('An answer came')
    await act(() => pressed(press)?.click())
    await settled(async () => expect((await stored()).map(stateOf)).toEqual([state]))
    await settled(() => expect(text('.action')).toContain(next))
    await settled(() => expect(text('.undo')).toContain('Noted: Example Social'))
  })

  test('what was noted elsewhere can be undone when the popup is opened again, and not after ten minutes', async () => {
    await see([after(opened, ['send', ago(5)])], 'sent')
    await unfold('An answer came')
    await act(() => pressed('It said no')?.click())
    await settled(() => expect(text('.undo')).toContain('Noted'))
    await close()
    await open(tab)
    await settled(() => expect(text('.undo')).toContain('Objection refused'))
    await close()
    vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] })
    await open(tab)
    await settled(() => expect(heading()).toBeDefined())
    expect(text('.undo')).toBe('')
  })

  test('if it could not be stored, nothing is said to be recorded', async () => {
    await see([after(opened, ['send', ago(5)])], 'sent')
    await unfold('An answer came')
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await act(() => pressed('It said no')?.click())
    await settled(() => expect(text('.action [role="alert"]')).toContain('nothing was changed'))
    expect(text('.undo')).toBe('')
  })

  test('overdue: the reminder is first, and that no answer came is one of the choices', async () => {
    await see([after(opened, ['send', ago(45)])], 'overdue')
    expect(blue()).toEqual(['Write a reminder'])
    await unfold('Has Example One answered after all?')
    await act(() => pressed('No answer came')?.click())
    await settled(async () => expect((await stored()).map(stateOf)).toEqual(['no-answer']))
  })

  test('while the time for an answer is extended, it cannot be said that none came', async () => {
    await see([after(opened, ['send', ago(20)], ['extend', ago(5)])], 'sent')
    await unfold('An answer came')
    expect(text('.next-step')).toContain('It will honour it')
    expect(text('.next-step')).not.toContain('Something else')
    expect(text('.next-step')).not.toContain('No answer came')
  })

  test('refused: the complaint is first, objecting again second, and nothing says "Object now"', async () => {
    await see([after(opened, ['send', ago(45)], ['refuse', ago(20)])], 'refused')
    expect(heading()).toBe('Example One refused your objection')
    expect(blue()).toEqual(['Write a complaint'])
    expect(text('.next-step a.plain')).toContain('Object again, with a reason')
    expect(text('.finding')).not.toContain('Object now')
  })
})

describe('which account', () => {
  const FORM = addressOf('form-social')

  test('if something is noted as sent already, it is asked: for another one, nothing is written over', async () => {
    const first = after(opened, ['send', ago(45)])
    await see([first], 'overdue', FORM)
    await act(() => pressed('I sent it')?.click())
    expect(await stored()).toEqual([first])
    await settled(() => expect(text('.action fieldset')).toContain('For which account?'))
    await act(() => pressed('Another account')?.click())
    await settled(async () => expect(await stored()).toHaveLength(2))
    expect((await stored())[0]).toEqual(first)
    await settled(() => {
      const names = [...document.querySelectorAll('.my-accounts .whose')].map(({ textContent }) => textContent)
      expect(names).toHaveLength(2)
      expect(new Set(names).size).toBe(2)
      for (const name of names) expect(name).toMatch(/^Example Social · sent on /)
    })
  })

  test('for the same one it is a new round, and the one before stays to be complained about', async () => {
    await see([after(opened, ['send', ago(45)])], 'overdue', FORM)
    await act(() => pressed('I sent it')?.click())
    await act(() => pressed('sent on')?.click())
    await settled(async () => expect((await stored()).map(({ dates }) => dates.sent)).toEqual([DAY]))
    await settled(() => expect(text('.my-accounts')).toContain('That was never answered'))
    expect(text('.action')).toContain('Write a complaint')
  })

  test('another account is told to sign in first', async () => {
    await see([after(opened, ['send', ago(5)])], 'sent')
    await unfold('Another account?')
    expect(text('.action > .asides')).toContain('First sign in to Example Social with the other account')
    await act(() => pressed('I sent it from another account')?.click())
    await settled(async () => expect(await stored()).toHaveLength(2))
  })
})

test('linked accounts are asked about by the name that the rules give the place, and the answer is kept', async () => {
  await see([after({ ...opened, covers: null }, ['send', DAY])], 'sent')
  await settled(() => expect(text('.next-step legend')).toMatch(/linked with this one in the Centre of Example One \(Example Photos\)/))
  expect(document.querySelector('.next-step a')?.getAttribute('href')).toBe('https://account.example/linked')
  await act(() => pressed('Yes, covered too')?.click())
  await settled(async () => expect((await stored()).map(({ covers }) => covers)).toEqual(['linked']))
  await settled(() => expect(text('.undo')).toContain('Linked accounts: Covered too'))
})

test('an objection made under another law says so', async () => {
  await see([after({ ...opened, madeUnder: { country: 'BR', policy: null } }, ['send', ago(5)])], 'sent')
  await settled(() => expect(text('.my-accounts')).toContain('Made when you lived in Brazil. Where you live now, another law holds.'))
})
