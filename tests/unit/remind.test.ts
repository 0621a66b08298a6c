import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { dueNow, remind } from '../../entrypoints/background/remind.ts'
import { advance, start } from '../../entrypoints/shared/advance.ts'
import { read, records, reminding, write } from '../../entrypoints/shared/storage.ts'

const event = (uid: string, day = '2026-11-20') => ({ uid, day, summary: '', description: '' })

describe('what is due', () => {
  it('is shown once, and again only on another day', () => {
    const first = dueNow([event('a')], [])
    expect(first.show).toEqual([event('a')])
    expect(dueNow([event('a'), event('b')], first.shown).show).toEqual([event('b')])
    expect(dueNow([event('a', '2026-12-20')], first.shown).show).toEqual([event('a', '2026-12-20')])
  })

  it('is forgotten when it is settled', () => expect(dueNow([event('b')], dueNow([event('a')], []).shown).shown).toEqual(['b 2026-11-20']))
})

describe('reminding', () => {
  const created = vi.fn<(id: string, what: { title: string; message: string }) => Promise<string>>(async (id) => id)
  const allowed = vi.fn<() => Promise<boolean>>(async () => true)

  beforeEach(async () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
    created.mockClear()
    allowed.mockReset().mockResolvedValue(true)
    Object.assign(fakeBrowser.notifications, { create: created })
    Object.assign(fakeBrowser, { permissions: { contains: allowed } })
    const clock = { today: '2026-11-23', now: '2026-11-23T10:00:00.000Z' }
    const sent = advance(
      start({ id: 'r', service: 'facebook', account: 'the choir', route: null }, null, clock),
      { type: 'send', by: 'form' },
      '2026-10-20',
      clock,
    )
    if (!sent.ok) throw new Error('not sent')
    await write(records, { version: 2, records: [sent.record] })
  })

  it('does nothing until the person turned it on', async () => {
    await remind()
    expect(created).not.toHaveBeenCalled()
  })

  it('shows what is due with its service and the day of sending, never with the private name, once', async () => {
    await write(reminding, { on: true, shown: [] })
    await remind()
    expect(created.mock.calls.map(([id]) => id)).toEqual(['r-no-mail@trainspotter', 'r-answer-due@trainspotter'])
    expect(created.mock.calls[0]?.[1].title).toContain('Facebook')
    expect(created.mock.calls[0]?.[1].message).toContain('Facebook, sent on 20 October 2026')
    expect(JSON.stringify(created.mock.calls)).not.toContain('choir')
    await remind()
    expect(created).toHaveBeenCalledTimes(2)
    expect((await read(reminding)).shown).toHaveLength(2)
  })

  it('does nothing where the browser took the permission back', async () => {
    await write(reminding, { on: true, shown: [] })
    allowed.mockResolvedValue(false)
    await remind()
    expect(created).not.toHaveBeenCalled()
    expect((await read(reminding)).shown).toEqual([])
  })
})
