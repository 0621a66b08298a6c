import { describe, expect, it } from 'vitest'
import { publicNameOf } from '../../../entrypoints/letter/draft/public-name.ts'
import { withoutNickname } from '../../../entrypoints/letter/draft/without-nickname.ts'
import { NO_DRAFT } from '../../../entrypoints/shared/storage/drafts.ts'
import { record } from '../fixtures/arbitrary-records.ts'

describe('a private name is offered for a letter', () => {
  it.each([
    '@ada.example',
    ' @ada_example ',
    '@зоя',
    'ada@example.org',
    'ada+meta@mail.example.co.uk',
    'https://www.facebook.com/ada.example',
    'http://facebook.com/profile.php?id=1',
    'facebook.com/ada.example',
    'www.instagram.com/ada/',
  ])('if it looks like a handle or an address: %s', (name) => expect(publicNameOf(name)).toBe(name.trim()))

  it.each([
    '',
    ' ',
    'private',
    'work 🚂',
    'the choir',
    'my @ada',
    '@',
    '@ada example',
    'Ada @ home',
    'facebook.com',
    'old/new',
    'a@b',
    'privat (fb)',
  ])('and not if it is any other: %s', (name) => expect(publicNameOf(name)).toBeNull())
})

describe('a draft that an earlier version stored', () => {
  const stored = { ...NO_DRAFT, accounts: 'private\nhttps://www.facebook.com/ada' }

  it('loses the private name that was filled in, and keeps what was typed', () => {
    expect(withoutNickname(stored, record({ account: ' private ' })).accounts).toBe('https://www.facebook.com/ada')
    expect(withoutNickname({ ...NO_DRAFT, accounts: 'private' }, record({ account: 'private' })).accounts).toBe('')
  })

  it('keeps everything else', () => {
    expect(withoutNickname(stored, record({ account: 'work' }))).toEqual(stored)
    expect(withoutNickname(stored, record({ account: '' }))).toEqual(stored)
    expect(withoutNickname(stored, null)).toEqual(stored)
  })

  it('keeps a name that was chosen or typed since', () => {
    const chosen = { ...stored, accountsTyped: true }
    expect(withoutNickname(chosen, record({ account: 'private' }))).toEqual(chosen)
  })
})
