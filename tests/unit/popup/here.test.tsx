// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caveats } from '../../../components/finding/caveats.ts'
import { storedResidence, read, records, write } from '../../../entrypoints/shared/storage/storage.ts'
import { stateOf } from '../../../entrypoints/shared/records/record.ts'
import { record } from '../fixtures/arbitrary-records.ts'
import { button, close, enter, heading, open, openTab, prepare, pressed, settled, show, unfold } from '../fixtures/popup-stage.tsx'
import { addressOf, DAY, exampleFinding, exampleI18n } from '../fixtures/example-finding.ts'

const FORM = addressOf('form-social')
let tab: number

beforeEach(async () => {
  prepare()
  await write(storedResidence, { country: 'AT', land: null })
})

afterEach(close)

const what = (route: string) => exampleI18n().fact(`${route}.what`)
/** The first setting in that country that limits something. */
const LIMIT = exampleI18n().fact(exampleFinding({ country: 'US' }).settings.find(({ effect }) => effect === 'limits')?.id ?? '')
const below = () => [...document.querySelectorAll('.action > p')].map(({ textContent }) => textContent).join(' | ')

describe('what the popup offers on a page', () => {
  test('on the form, what is left is to say that it was sent: that notes it', async () => {
    tab = await openTab(FORM)
    await show(tab, exampleFinding({ context: 'form' }))
    await open(tab)
    await settled(() => expect(document.querySelector('.finding .button')?.textContent).toBe('I sent it'))
    expect(document.querySelector('.context')?.textContent).toContain('press Send')
    expect(document.querySelector(`.finding a[href="${FORM}"]`)).toBeNull()
    await act(() => pressed('I sent it')?.click())
    await settled(async () => expect((await read(records)).records.map(stateOf)).toEqual(['sent']))
    expect((await read(records)).records[0]?.route).toBe('form-social')
  })

  test('there the form that was opened is the one that was sent', async () => {
    tab = await openTab(FORM)
    await show(tab, exampleFinding({ context: 'form' }))
    await write(records, { version: 2, records: [record({ account: '', service: 'example-social' })] })
    await open(tab)
    await settled(() => expect(pressed('I sent it')).not.toBeUndefined())
    expect([...document.querySelectorAll('button')].filter(({ textContent }) => textContent === 'I sent it')).toHaveLength(1)
    await act(() => pressed('I sent it')?.click())
    await settled(async () => expect((await read(records)).records.map(stateOf)).toEqual(['sent']))
  })

  test('an objection of old is noted with its day', async () => {
    tab = await openTab('https://social.example/')
    await show(tab, exampleFinding())
    await open(tab)
    await settled(() => expect(document.querySelector('.asides')?.textContent).toContain('I did it already'))
    await unfold('I did it already')
    const day = document.querySelector<HTMLInputElement>('.asides input[type="date"]')
    // No date is prefilled.
    expect(day?.value).toBe('')
    await enter('.asides input[type="date"]', '2024-06-20')
    expect(document.querySelector('.asides')?.textContent).toContain('objections from 2024 still hold')
    await act(() => pressed('Save')?.click())
    expect(document.querySelector('.asides .error')?.textContent).toBe('Choose one of these first.')
    await enter('.asides .field:last-child select', 'confirmed')
    await act(() => pressed('Save')?.click())
    await settled(async () => expect((await read(records)).records).toHaveLength(1))
    const [noted] = (await read(records)).records
    expect(noted).toMatchObject({
      service: 'example-social',
      from2024: true,
      dates: { sent: '2024-06-20' },
      about: { confirmed: 'unknown' },
    })
    expect(noted?.madeUnder).toEqual({ country: 'AT', policy: null })
    await settled(() => expect(document.querySelector('.asides')?.textContent).not.toContain('I did it already'))
  })

  test('one of about a month whose answer is unknown raises no alarm', async () => {
    tab = await openTab('https://social.example/')
    await show(tab, exampleFinding())
    await open(tab)
    await settled(() => expect(document.querySelector('.asides')?.textContent).toContain('I did it already'))
    await unfold('I did it already')
    await enter('.asides .field:first-child select', 'month')
    await enter('.asides .field:nth-child(2) select', '05')
    await enter('.asides .field:nth-child(3) select', '2025')
    await enter('.asides .field:last-child select', 'unknown')
    expect(document.querySelector('.asides')?.textContent).toContain('Look for an e-mail or a letter from Example One')
    await act(() => pressed('Save')?.click())
    await settled(async () => expect((await read(records)).records.map(stateOf)).toEqual(['unsure']))
    await settled(() => expect(document.querySelector('.my-accounts')?.textContent).toContain('about May 2025'))
    expect(document.querySelector('.my-accounts .warn')).toBeNull()
  })

  test('a page for signing in: nothing to show, and what holds on the service only on demand', async () => {
    tab = await openTab('https://social.example/login/')
    const { state, also, ...rest } = exampleFinding({ context: 'login' })
    await show(tab, { ...rest, state: 'quiet', also: [state, ...also] })
    await open(tab)
    await settled(() => expect(heading()).toBe('Nothing to show on this page'))
    expect(button()).toBeNull()
    expect(document.querySelector('.law')).toBeNull()
    await unfold('What holds on Example Social')
    await settled(() => expect(button()?.textContent).toContain('Object now'))
  })

  test.each([
    ['example-social', 'KR', 'https://social.example/', 'Opens “Portal of Example One”', what('portal-one')],
    ['example-account', 'AT', 'https://account.example/', 'Opens “Portal of Example One”', what('portal-one')],
    [
      'example-notes',
      'FR',
      'https://notes.example/',
      'Opens “Objection form of Example Photos, for Example Notes too” · Needs you signed in to Example Photos here',
    ],
    ['example-photos', 'AT', 'https://photos.example/', 'Needs you signed in to Example Photos here'],
    ['example-social', 'US', 'https://social.example/', `Opens “${LIMIT}”`],
  ])(
    '%s in %s: where the button leads is said beside it, and what is to be done there behind a line',
    async (service, country, address, said, inside?: string) => {
      tab = await openTab(address)
      await write(storedResidence, { country, land: null })
      await show(tab, exampleFinding({ service, country, signedIn: null }))
      await open(tab)
      await settled(() => expect(button()).not.toBeNull())
      expect(said).not.toBe('')
      expect(below()).toContain(said)
      if (inside === undefined) return
      expect(inside).not.toBe('')
      await unfold('What to do there')
      expect(document.querySelector('.action')?.textContent).toContain(inside)
    },
  )

  test.each([
    ['active', 'Used'],
    ['announced', 'To be used'],
    ['paused', 'Use paused'],
    ['opt-in', 'Used if you agree'],
  ] as const)('%s: the kinds of data are headed "%s"', async (status, head) => {
    tab = await openTab('https://social.example/')
    const { policy, ...rest } = exampleFinding()
    await show(tab, { ...rest, policy: policy && { ...policy, status } })
    await open(tab)
    await settled(() => expect(document.querySelector('.data-lines')?.textContent).toContain(`${head}: `))
  })

  test('on a page that is no form it is said what to do there', async () => {
    tab = await openTab(addressOf('portal-one'))
    await show(tab, exampleFinding({ service: 'example-account', context: 'portal' }))
    await open(tab)
    await settled(() => expect(pressed('I sent it')).toBeDefined())
    expect(what('portal-one')).not.toBe('')
    expect(below()).toContain(what('portal-one'))
  })

  test.each(['US', 'JP', 'ZZ'])('on a form that is not for people in %s, they are told that the country decides', async (country) => {
    tab = await openTab(FORM)
    await write(storedResidence, { country, land: null })
    await show(tab, exampleFinding({ context: 'form', country }))
    await open(tab)
    await settled(() => expect(document.querySelector('.action')?.textContent).toContain(exampleI18n().t('act.no-form.elsewhere')))
    await show(tab, exampleFinding({ context: 'feed', country }))
    await settled(() => expect(document.querySelector('.action')?.textContent).not.toContain(exampleI18n().t('act.no-form.elsewhere')))
  })

  test('a plain form of this very site needs no more words than what opens, when that was seen, and what else there is', async () => {
    tab = await openTab('https://social.example/')
    await show(tab, exampleFinding())
    await open(tab)
    await settled(() => expect(button()).not.toBeNull())
    const form = exampleFinding().optOuts.find(({ id }) => id === 'form-social')
    const seen = form ? caveats(form, DAY, exampleI18n()) : []
    expect(below()).toMatch(/^Opens Example One's form · .* · If it does not open: \d other ways$/)
    expect(below()).toContain(seen.join(' · '))
  })
})
