// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drafts, storedResidence, language, read, records, write } from '../../../entrypoints/shared/storage/storage.ts'
import { NO_DRAFT } from '../../../entrypoints/shared/storage/drafts.ts'
import { VERSION } from '../../../entrypoints/shared/records/record.ts'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { after } from '../fixtures/arbitrary-records.ts'
import { box, buttonCalled, choose, closeLetters, warnings, openLetters, press, settled, sheet, type } from '../fixtures/letter-page.tsx'

const ACCOUNTS = words['letter.accounts']
const USE = words['letter.accounts.use']
const NOT_FOUND = words['letter.gap.account']

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
  await write(storedResidence, { country: 'AT', land: null })
  await write(language, 'en')
})

afterEach(closeLetters)

async function remindAbout(account: string): Promise<void> {
  await write(records, { version: VERSION, records: [after({ account }, ['send', '2026-10-05'])] })
  await openLetters('?kind=reminder&record=one')
}

describe('the letter about a record', () => {
  it('does not say what the account is called in private, and warns that it cannot be found', async () => {
    await remindAbout('private')
    expect(box(ACCOUNTS).value).toBe('')
    expect(sheet()).toContain('5 October 2026')
    expect(sheet()).not.toContain('private')
    expect(warnings()).toContain(NOT_FOUND)
    expect(buttonCalled(USE)).toBeUndefined()
  })

  it('offers what the company may know the account by, and takes it on a press only', async () => {
    await remindAbout('@ada.example')
    expect(sheet()).not.toContain('@ada.example')
    expect(warnings()).toContain(NOT_FOUND)
    await type(ACCOUNTS, 'facebook.com/ada')
    await press(USE)
    expect(box(ACCOUNTS).value).toBe('facebook.com/ada\n@ada.example')
    expect(sheet()).toContain('@ada.example')
    expect(warnings()).not.toContain(NOT_FOUND)
    expect(buttonCalled(USE)).toBeUndefined()
  })

  it('is rid of a private name that an earlier version stored, and keeps one that is typed now', async () => {
    await write(drafts, { one: { ...NO_DRAFT, name: 'Ada', accounts: 'private' } })
    await remindAbout('private')
    await settled(() => expect(sheet()).toContain('Ada'))
    expect(sheet()).not.toContain('private')
    expect(warnings()).toContain(NOT_FOUND)
    await type(ACCOUNTS, 'private')
    expect(sheet()).toContain('private')
    await settled(async () => expect((await read(drafts))['one']).toMatchObject({ accounts: 'private', accountsTyped: true }))
  })
})

describe('an objection that went by post', () => {
  const noted = async () => (await read(records)).records.map(({ id, account, sentBy }) => ({ id, account, sentBy }))
  const post = async (day: string): Promise<void> => {
    await type(words['letter.posted.day'], day)
    await press(words['letter.posted.note'])
  }

  it('is noted for the service that was chosen, and for no guess', async () => {
    await openLetters('?kind=objection')
    await post('2026-11-20')
    expect(await noted()).toEqual([])
    await choose(words['form.service'], 'instagram')
    await post('2026-11-20')
    await settled(() => expect(document.body.textContent).toContain(words['letter.posted.done']))
    expect((await read(records)).records).toMatchObject([{ service: 'instagram', sentBy: 'post', madeUnder: { country: 'AT' } }])
  })

  it('asks for which account if one is noted already, and writes over none', async () => {
    await write(records, { version: VERSION, records: [after({ account: 'private' }, ['send', '2026-10-05'])] })
    await openLetters('?kind=objection')
    await type(ACCOUNTS, '@bo')
    await choose(words['form.service'], 'facebook')
    expect(document.querySelector('.send fieldset')?.textContent).toContain('private · the one sent on 5 October 2026')
    await post('2026-11-20')
    expect(await noted()).toHaveLength(1)
    await choose(words['form.account'], words['form.account.another'])
    await post('2026-11-20')
    await settled(async () => expect(await noted()).toHaveLength(2))
    expect(await noted()).toMatchObject([
      { id: 'one', account: 'private', sentBy: 'form' },
      { account: '@bo', sentBy: 'post' },
    ])
  })
})
