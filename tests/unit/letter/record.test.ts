import { describe, expect, test } from 'vitest'
import { freshDraft, letterInputs } from '../../../entrypoints/letter/draft/inputs.ts'
import { letterDeadline, graceFrom } from '../../../entrypoints/letter/deadline.ts'
import { templatesFor } from '../../../entrypoints/letter/templates.ts'
import { nameFor } from '../../../entrypoints/letter/draft/name-for.ts'
import { logSentByPost, type PostReport } from '../../../entrypoints/letter/log-sent-by-post.ts'
import { pageParams } from '../../../entrypoints/letter/page-params.ts'
import { transition, createRecord } from '../../../entrypoints/shared/records/transitions.ts'
import { NO_DRAFT } from '../../../entrypoints/shared/storage/drafts.ts'
import type { ObjectionRecord } from '../../../entrypoints/shared/records/record.ts'
import { read, records, write } from '../../../entrypoints/shared/storage/storage.ts'
import { factsOf, inLanguage, TODAY } from '../fixtures/letter-case.ts'

const CLOCK = { today: TODAY, now: '2026-11-23T10:00:00.000Z' }

function sent(by: 'form' | 'post', changes: Partial<ObjectionRecord['dates']> = {}): ObjectionRecord {
  const outcome = transition(
    createRecord({ id: 'one', service: 'facebook', account: 'ada', route: null }, null, CLOCK),
    { type: 'send', by },
    '2026-10-01',
    CLOCK,
  )
  if (!outcome.ok) throw new Error('The record is not possible')
  return { ...outcome.record, dates: { ...outcome.record.dates, ...changes } }
}

describe('records feed letters', () => {
  test('day, way and answer need not be typed again; the private name of the account is no part of a letter', () => {
    expect(freshDraft(sent('form'))).toMatchObject({
      accounts: '',
      objected: '2026-10-01',
      sent: '2026-10-01',
      route: 'form',
      answer: 'none',
    })
    expect(freshDraft(sent('post', { refused: '2026-10-05' }))).toMatchObject({ route: 'letter', answer: 'refused' })
    expect(freshDraft(null)).toEqual(NO_DRAFT)
  })

  test.each(['month', 'year', 'unknown'] as const)('a day that is known no better than "%s" is left to the person', (precision) => {
    const record = { ...sent('form'), about: { sent: precision } }
    expect(freshDraft(record)).toMatchObject({ objected: '', sent: '' })
  })

  test('choices that this version does not know are left out of the letter', () => {
    const inputs = letterInputs({ ...NO_DRAFT, reasons: ['children', 'later'], first: 'later', route: null })
    expect(inputs).toMatchObject({ reasons: ['children'], first: 'objection', route: 'form' })
  })

  test('the answer is due as the law of the place says', () => {
    const asked = { first: 'objection', sent: '2026-01-31' } as const
    expect(letterDeadline('gdpr', asked, null)).toBe('2026-02-28')
    expect(letterDeadline('uk', asked, null)).toBe('2026-02-28')
    expect(letterDeadline('ch', asked, null)).toBeNull()
    expect(letterDeadline('br', asked, null)).toBeNull()
    expect(letterDeadline('br', { first: 'access', sent: '2026-01-31' }, null)).toBe('2026-02-15')
    expect(letterDeadline('gdpr', { first: 'objection', sent: '2026-02-31' }, null)).toBeNull()
    expect(graceFrom('2026-12-20')).toBe('2027-01-03')
  })

  test('an extension counts for the request that it was given for', () => {
    const record = sent('form', { extended: '2026-10-20' })
    expect(letterDeadline('gdpr', { first: 'objection', sent: '2026-10-01' }, record)).toBe('2027-01-01')
    expect(letterDeadline('gdpr', { first: 'access', sent: '2026-10-02' }, record)).toBe('2026-11-02')
  })
})

describe('letters feed records', () => {
  const POSTED: PostReport = {
    kind: 'objection',
    record: null,
    service: 'facebook',
    account: 'ada',
    madeUnder: { country: 'AT', policy: '2026-07-23' },
    line: 'Reminder',
    press: 'press',
  }

  test('an objection by post makes a record if there is none', async () => {
    expect(await logSentByPost(POSTED, '2026-11-20', CLOCK)).toEqual({ done: true, key: 'letter.posted.done' })
    const { records: all } = await read(records)
    expect(all).toMatchObject([
      { service: 'facebook', account: 'ada', sentBy: 'post', dates: { sent: '2026-11-20' }, madeUnder: { country: 'AT' } },
    ])
  })

  test('a press that arrives twice makes one record, another press another', async () => {
    await logSentByPost(POSTED, '2026-11-20', CLOCK)
    await logSentByPost(POSTED, '2026-11-20', CLOCK)
    expect((await read(records)).records).toHaveLength(1)
    await logSentByPost({ ...POSTED, press: 'another' }, '2026-11-20', CLOCK)
    expect((await read(records)).records).toHaveLength(2)
  })

  test.each(['', 'ada'])(
    'an objection for another account does not change the record of the first, even if both are called "%s"',
    async (account) => {
      const first = { ...sent('form'), account }
      await write(records, { version: 2, records: [first] })
      await logSentByPost({ ...POSTED, account }, '2026-11-20', CLOCK)
      const { records: all } = await read(records)
      expect(all[0]).toEqual(first)
      expect(all[1]).toMatchObject({ account, dates: { sent: '2026-11-20' } })
    },
  )

  test.each(['confirmed', 'noAnswer', 'extended'] as const)('a standing objection keeps its date, with %s and without', async (date) => {
    for (const first of [sent('form'), sent('form', { [date]: date === 'noAnswer' ? '2026-11-10' : '2026-10-20' })]) {
      await write(records, { version: 2, records: [first] })
      expect(await logSentByPost({ ...POSTED, record: 'one' }, '2026-11-20', CLOCK)).toEqual({ done: true, key: 'letter.posted.added' })
      const [after] = (await read(records)).records
      expect(after).toMatchObject({ dates: first.dates, account: 'ada', notes: 'Reminder' })
    }
  })

  test.each(['refused', 'withdrawn'] as const)('an objection that was %s starts a new round', async (date) => {
    await write(records, { version: 2, records: [{ ...sent('form', { [date]: '2026-10-20' }), account: 'mine' }] })
    expect(await logSentByPost({ ...POSTED, record: 'one' }, '2026-11-20', CLOCK)).toEqual({ done: true, key: 'letter.posted.done' })
    const [after] = (await read(records)).records
    expect(after).toMatchObject({ dates: { sent: '2026-11-20', [date]: null }, sentBy: 'post', account: 'mine' })
  })

  test('an attempt that was begun is finished, unless it is of another name', async () => {
    const opened = createRecord({ id: 'one', service: 'facebook', account: '', route: null }, '2026-11-01', CLOCK)
    await write(records, { version: 2, records: [opened, { ...opened, id: 'two', account: 'work' }] })
    await logSentByPost(POSTED, '2026-11-20', CLOCK)
    const { records: all } = await read(records)
    expect(all.map(({ id, account, dates }) => [id, account, dates.sent])).toEqual([
      ['one', 'ada', '2026-11-20'],
      ['two', 'work', null],
    ])
  })

  test('a record is called what the letter calls the account, if it names one', () => {
    expect(nameFor({ accounts: ' @ada \n', noAccount: false })).toBe('@ada')
    expect(nameFor({ accounts: '@ada\n@bo', noAccount: false })).toBe('')
    expect(nameFor({ accounts: '@ada', noAccount: true })).toBe('')
    expect(nameFor({ accounts: ' ', noAccount: false })).toBe('')
  })

  test('other letters go into the notes of their record, and leave the others alone', async () => {
    const other = { ...sent('form'), id: 'two' }
    await write(records, { version: 2, records: [sent('form'), other] })
    expect(await logSentByPost({ ...POSTED, kind: 'reminder', record: 'one' }, '2026-11-20', CLOCK)).toMatchObject({ done: true })
    const { records: all } = await read(records)
    expect(all.map(({ id, notes }) => [id, notes])).toEqual([
      ['one', 'Reminder'],
      ['two', ''],
    ])
    expect(all[0]?.dates.sent).toBe('2026-10-01')
  })

  test('a record that is gone, or a day that cannot be, changes nothing and is said', async () => {
    expect(await logSentByPost({ ...POSTED, kind: 'reminder', record: 'gone' }, '2026-11-20', CLOCK)).toEqual({
      done: false,
      key: 'letter.posted.lost',
    })
    expect(await logSentByPost({ ...POSTED, record: 'gone' }, '2026-11-20', CLOCK)).toEqual({ done: false, key: 'letter.posted.lost' })
    expect(await logSentByPost(POSTED, '2026-11-24', CLOCK)).toEqual({ done: false, key: 'record.error.future' })
    expect(await logSentByPost(POSTED, 'soon', CLOCK)).toEqual({ done: false, key: 'record.error.not-a-day' })
    expect((await read(records)).records).toEqual([])
  })
})

test('the address of the page names record, letter and want of an account, or none of them', () => {
  expect(pageParams('?record=one&kind=reminder')).toEqual({ service: null, record: 'one', kind: 'reminder', noAccount: false })
  expect(pageParams('?kind=objection&account=none')).toEqual({ service: null, record: null, kind: 'objection', noAccount: true })
  expect(pageParams('?kind=ransom&account=all')).toEqual({ service: null, record: null, kind: null, noAccount: false })
})

test('a letter is written in a language that is read', () => {
  const both = [inLanguage('en'), inLanguage('de')] as const
  expect(templatesFor('objection', factsOf('AT'), both, null).language).toBe('en')
  expect(templatesFor('complaint', factsOf('AT'), both, null).language).toBe('de')
  expect(templatesFor('complaint', factsOf('PL'), both, null).language).toBe('en')
  expect(templatesFor('complaint', factsOf('AT'), both, 'en').language).toBe('en')
  expect(templatesFor('objection', factsOf('AT'), both, 'xx').language).toBe('en')
})
