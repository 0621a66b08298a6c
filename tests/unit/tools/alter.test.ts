import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { alterData, alterTexts } from '../../tools/facts/alter.ts'

const statement = { sources: ['law'], verified: '2026-03-05', recheck: '2026-12-31', confidence: 'one' }

describe('other facts of the same shape', () => {
  test('dates move together, as exact as they were', () => {
    expect(alterData('release.json', { serial: 1, published: '2026-11-30', expires: '2027-03-01' })).toEqual({
      serial: 1,
      published: '2026-11-13',
      expires: '2027-02-12',
    })
    expect(alterData('policies.json', [{ since: '2026-01', stated: '2026' }])).toEqual([{ since: '2025-12', stated: '2025' }])
  })

  test('a form has another number and address, and its page is still known by it', () => {
    const url = 'https://social.example/contact/1234567890'
    expect(alterData('a/opt-outs.json', [{ url, formId: '1234567890', path: ['One', 'Two'], clicks: 2 }])).toEqual([
      { url: 'https://social.example/contact/8765432109?moved=1', formId: '8765432109', path: ['Label 1', 'Label 2'], clicks: 3 },
    ])
    expect(alterData('a/services.json', [{ match: ['/contact/1234567890'] }])).toEqual([{ match: ['/contact/8765432109'] }])
  })

  test('an event is gone, and no source of it is without a statement', () => {
    const events = ['a', 'b', 'c'].map((id) => ({ ...statement, id, sources: [id] }))
    expect(alterData('a/events.json', events)).toMatchObject([
      { id: 'b', sources: ['b', 'a'], confidence: 'two-or-more' },
      { id: 'c', sources: ['c'] },
    ])
    expect(alterData('a/events.json', events.slice(0, 1))).toHaveLength(1)
  })

  test('what holds for someone who does nothing, and what others are called, is another', () => {
    expect(alterData('a/policies.json', [{ default: 'on' }, { default: 'none' }])).toEqual([{ default: 'asked' }, { default: 'none' }])
    expect(alterData('a/events.json', [{ actor: 'A court' }])).toEqual([{ actor: 'Other A court' }])
  })

  test('every sentence that ships is another, with the same places to fill in', () => {
    const texts: Record<string, string> = JSON.parse(readFileSync('rules/text/en/meta.json', 'utf8'))
    const others = alterTexts(texts)
    expect(Object.keys(others)).toEqual(Object.keys(texts))
    for (const [id, text] of Object.entries(texts)) {
      expect(others[id]).not.toBe(text)
      expect(others[id]?.match(/\{/g)?.length).toBe(text.match(/\{/g)?.length)
    }
    expect(alterTexts({ a: 'Since {{2026-08}}, {count} times.' })).toEqual({ a: 'Other words 0 {{2026-07}} {count}' })
  })
})
