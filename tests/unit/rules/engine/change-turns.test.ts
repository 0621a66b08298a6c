import { describe, expect, it, test } from 'vitest'
import { changesBetween } from '../../../../rules/engine/changes.ts'
import { factsFor, type Facts } from '../../../../rules/engine/facts-for.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import type { Rules } from '../../../../rules/schema/schema.ts'
import type { Policy } from '../../../../rules/schema/statements.ts'
import { event, later, remedy, said, status } from '../../fixtures/change-rules.ts'
import { policy, route, service, smallRules } from '../../fixtures/small-rules.ts'

const before = smallRules()

describe('what it was and what it is', () => {
  const turns = (after: Rules, was = before) =>
    changesBetween(factsFor(indexRules(was), 'AT'), factsFor(indexRules(after), 'AT')).map((one) => [one.before, one.after])

  test.each<[string, Rules, object | undefined, object | undefined]>([
    [
      'a status, with the word on which it rests',
      later({ policies: [policy({ status: 'paused' })] }),
      { status: 'active', claim: 'reported' },
      { status: 'paused', claim: 'reported' },
    ],
    [
      'a word of the company itself, where it was only reported',
      later({ policies: [said({})] }),
      { status: 'active', claim: 'reported' },
      { status: 'active', claim: 'stated' },
    ],
    ['a start', later({ policies: [policy({ since: '2025-06-01' })] }), { since: '2025-05-27' }, { since: '2025-06-01' }],
    ['a legal basis', later({ policies: [policy({ basis: 'consent' })] }), { basis: 'legitimate-interest' }, { basis: 'consent' }],
    [
      'what is used, with what is left out',
      later({ policies: [policy({ uses: ['public-posts', 'ai-chats', 'private-messages'], excludes: [] })] }),
      { uses: 'ai-chats public-posts', excludes: 'private-messages' },
      { uses: 'ai-chats private-messages public-posts', excludes: '' },
    ],
    [
      'an address',
      later({ optOuts: [route({ url: 'https://www.facebook.com/help/contact/2' })] }),
      { url: 'https://www.facebook.com/help/contact/1' },
      { url: 'https://www.facebook.com/help/contact/2' },
    ],
    [
      'what a form asks',
      later({ optOuts: [route({ asks: { reason: 'required' } })] }),
      { asks: '{"reason":"optional"}' },
      { asks: '{"reason":"required"}' },
    ],
    [
      'a form that is gone',
      later({ optOuts: [] }),
      { kind: 'form', url: 'https://www.facebook.com/help/contact/1', email: '', path: '', clicks: '', asks: '{"reason":"optional"}' },
      undefined,
    ],
    ['a ruling that is new', later({ events: [event({})] }), undefined, { actor: 'A court', date: '2026-11-28', outcome: 'pending' }],
  ])('%s', (_, after, was, is) => {
    expect(turns(after)).toEqual([[was, is]])
  })

  it('a case, a status of the law, an action', () => {
    const was = smallRules({ events: [event({})], statuses: [status()], collectiveActions: [remedy()] })
    const after = later({
      events: [event({ outcome: 'dismissed-interim' })],
      statuses: [status({ form: 'no', right: 'none' })],
      collectiveActions: [remedy({ joinable: 'yes' })],
    })
    expect(turns(after, was)).toEqual([
      [
        { form: 'yes', right: 'gdpr-21' },
        { form: 'no', right: 'none' },
      ],
      [{ outcome: 'pending' }, { outcome: 'dismissed-interim' }],
      [{ joinable: 'no' }, { joinable: 'yes' }],
    ])
  })

  it('services for which it was different are listed separately', () => {
    const services = ['facebook', 'threads'].map((id) => service({ id, match: [`https://${id}.example/*`] }))
    const both = (one: Policy): Policy => ({ ...one, services: ['facebook', 'threads'] })
    const was = smallRules({ services, policies: [policy(), policy({ id: 'other', services: ['threads'], status: 'announced' })] })
    const found = changesBetween(
      factsFor(indexRules(was), 'AT'),
      factsFor(indexRules(later({ services, policies: [both(policy({ status: 'paused' }))] })), 'AT'),
    )
    expect(found.map((one) => [one.services, one.before?.['status']])).toEqual([
      [['facebook'], 'active'],
      [['threads'], 'announced'],
    ])
  })
})

describe('what an earlier version kept', () => {
  /** Marks as the first release stored them. */
  const FIRST: Record<string, readonly string[]> = {
    policy: ['status', 'basis', 'since', 'until', 'uses'],
    status: ['form', 'right'],
    route: ['url', 'asks'],
    event: ['date', 'outcome'],
    remedy: ['joinable'],
  }
  const asKept = (rules: Rules): Facts => {
    const { published, facts } = factsFor(indexRules(rules), 'AT')
    const kept = facts.map((fact) => {
      const names = FIRST[fact.key.split(' ', 1)[0] ?? ''] ?? []
      return { ...fact, marks: Object.fromEntries(Object.entries(fact.marks).filter(([name]) => names.includes(name))) }
    })
    return { published, facts: kept }
  }
  const full = smallRules({ events: [event({})], statuses: [status()], collectiveActions: [remedy()] })
  const since = (after: Rules) => changesBetween(asKept(full), factsFor(indexRules(after), 'AT'))

  it('is no news because there is more to compare now', () => {
    expect(since({ ...full, serial: 2026120101, published: '2026-12-01' })).toEqual([])
  })

  it('nor is a form under a new id', () => {
    expect(since({ ...full, optOuts: [route({ id: 'form-renamed' })] })).toEqual([])
  })

  it('says of before what it knows', () => {
    expect(since({ ...full, policies: [policy({ status: 'paused' })] })).toMatchObject([
      { kind: 'policy-paused', before: { status: 'active' }, after: { status: 'paused', claim: 'reported' } },
    ])
  })
})
