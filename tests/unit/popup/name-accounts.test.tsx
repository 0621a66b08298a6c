// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { storedResidence, read, records, write } from '../../../entrypoints/shared/storage/storage.ts'
import { today } from '../../../entrypoints/shared/dates.ts'
import { after, record } from '../fixtures/arbitrary-records.ts'
import { close, enter, open, openTab, prepare, pressed, settled, show } from '../fixtures/popup-stage.tsx'
import { exampleFinding, exampleI18n } from '../fixtures/example-finding.ts'

const { t } = exampleI18n()
const DAY = today()
const MINE = { service: 'example-social' }

beforeEach(async () => {
  prepare()
  await write(storedResidence, { country: 'AT', land: null })
  const tab = await openTab('https://social.example/')
  await show(tab, exampleFinding({ person: { objectionStatus: 'sent' } }))
  await write(records, {
    version: 2,
    records: [
      after({ ...MINE, id: 'one', account: '' }, ['send', DAY]),
      after({ ...MINE, id: 'two', account: ' ' }, ['send', DAY]),
      after({ ...MINE, id: 'named', account: 'for the club' }, ['send', DAY]),
      record({ ...MINE, id: 'opened', account: '' }),
    ],
  })
  await open(tab)
  await settled(() => offers()[0] ?? Promise.reject(new Error('The accounts are not shown')))
})

afterEach(close)

const offers = () => [...document.querySelectorAll('.my-accounts li details')]
const names = () => offers().map((one) => one.querySelector('summary')?.textContent)

test('each nameless account with a sent objection can be named, and screen readers can tell them apart', () => {
  expect(names()).toHaveLength(2)
  expect(new Set(names()).size).toBe(2)
  for (const name of names()) expect(name).toContain(t('name.ask'))
})

test('a name goes to the account below which it was entered', async () => {
  for (const name of ['second', 'first']) {
    const offer = offers().at(-1)
    await act(() => {
      offer?.setAttribute('open', '')
      offer?.dispatchEvent(new Event('toggle'))
    })
    await enter('.my-accounts li input', name)
    await act(() => pressed(t('record.save'))?.click())
    await settled(() => expect(document.querySelector('.my-accounts')?.textContent).toContain(name))
  }
  const accounts = (await read(records)).records.map(({ id, account }) => [id, account])
  expect(Object.fromEntries(accounts)).toEqual({ named: 'for the club', one: 'first', opened: '', two: 'second' })
  expect(names()).toEqual([])
})
