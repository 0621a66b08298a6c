// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drafts, language, read, records, storedResidence, write } from '../../../entrypoints/shared/storage/storage.ts'
import { NO_DRAFT } from '../../../entrypoints/shared/storage/drafts.ts'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { buttonCalled, choose, closeLetters, openLetters, press, settled, sheet, type } from '../fixtures/letter-page.tsx'
import { placeInPrivateWindow } from '../fixtures/private-window.ts'

const NAME = words['letter.name']
const said = () => document.body.textContent
const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
  await write(storedResidence, { country: 'AT', land: null })
  await write(language, 'en')
  placeInPrivateWindow(true)
})

afterEach(async () => {
  closeLetters()
  await pause()
  placeInPrivateWindow(false)
})

describe('the letter page in a private window', () => {
  it('says that what is typed is not stored, and stores none of it, not even when it is left', async () => {
    await openLetters('?kind=objection')
    await type(NAME, 'Ada Example')
    expect(sheet()).toContain('Ada Example')
    expect(said()).toContain(words['letter.private'])
    expect(said()).not.toContain(words['letter.kept'])
    dispatchEvent(new Event('pagehide'))
    document.dispatchEvent(new Event('visibilitychange'))
    closeLetters()
    await pause()
    expect(await read(drafts)).toEqual({})
  })

  it('is not interrupted by a question while something is typed', async () => {
    await openLetters('?kind=objection')
    await type(NAME, 'Ada Example')
    await pause()
    expect(document.querySelector('.private-bar.asking')).toBeNull()
  })

  it('stores what was typed, and what comes later, once the person wants it', async () => {
    await openLetters('?kind=objection')
    await type(NAME, 'Ada')
    await press(words['private.store'])
    await settled(async () => expect(Object.values(await read(drafts))).toMatchObject([{ name: 'Ada' }]))
    await settled(() => expect(said()).toContain(words['letter.kept']))
    expect(said()).toContain(words['private.stays'])
    await type(NAME, 'Ada Example')
    await settled(async () => expect(Object.values(await read(drafts))).toMatchObject([{ name: 'Ada Example' }]))
  })

  it('deletes what was typed and never stored without a question', async () => {
    await openLetters('?kind=objection')
    await type(NAME, 'Ada Example')
    await press(words['letter.forget'])
    await settled(() => expect(sheet()).not.toContain('Ada Example'))
    expect(document.querySelector('.private-bar.asking')).toBeNull()
  })

  it('asks before a draft of an earlier window is deleted, and keeps it otherwise', async () => {
    placeInPrivateWindow(false)
    await write(drafts, { own: { ...NO_DRAFT, name: 'Ada Example' } })
    placeInPrivateWindow(true)
    await openLetters('?kind=objection')
    await settled(() => expect(sheet()).toContain('Ada Example'))
    await press(words['letter.forget'])
    await press(words['private.leave'])
    await settled(() => expect(said()).toContain(words['record.storage.declined']))
    expect(await read(drafts)).toMatchObject({ own: { name: 'Ada Example' } })
  })

  it.each([
    ['declined', 'private.leave', 0],
    ['agreed', 'private.store', 1],
  ] as const)('asks before it notes that the letter went by post: %s', async (_, name, count) => {
    await openLetters('?kind=objection')
    await choose(words['form.service'], 'instagram')
    await type(words['letter.posted.day'], '2026-11-20')
    await press(words['letter.posted.note'])
    await settled(() => expect(document.querySelector('.private-bar.asking')).not.toBeNull())
    expect((await read(records)).records).toEqual([])
    const bar = document.querySelector('.private-bar')
    const button = [...(bar?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === words[name])
    button?.click()
    await settled(() => expect(said()).toContain(words[count ? 'letter.posted.done' : 'record.storage.declined']))
    expect((await read(records)).records.length).toBe(count)
  })
})

it('in any other window it asks nothing and stores what is typed', async () => {
  placeInPrivateWindow(false)
  await openLetters('?kind=objection')
  expect(document.querySelector('.private-bar')).toBeNull()
  expect(buttonCalled(words['private.store'])).toBeUndefined()
  await type(NAME, 'Ada Example')
  await settled(async () => expect(Object.values(await read(drafts))).toMatchObject([{ name: 'Ada Example' }]))
})
