import { describe, expect, test } from 'vitest'
import type { Person } from '../../../../rules/engine/find.ts'
import { find } from '../../../../rules/engine/find.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { groupOf, standingOf } from '../../../../rules/overview/kind-of.ts'
import type { OptOut, Policy } from '../../../../rules/schema/statements.ts'
import { policy, route, smallRules } from '../../fixtures/small-rules.ts'

const TODAY = '2026-11-23'

function standing(changes: Partial<Policy> | null, ways: readonly Partial<OptOut>[], person: Partial<Person> = {}) {
  const rules = indexRules(smallRules({ policies: changes ? [policy(changes)] : [], optOuts: ways.map((way) => route(way)) }))
  const whole: Person = { country: 'AT', land: null, guessed: false, objectionStatus: null, news: [], ...person }
  const found = standingOf(find(rules, { service: 'facebook', context: 'other', quiet: false }, null, whole, TODAY))
  return { ...found, group: groupOf(found) }
}

describe('the state of a service in the list', () => {
  test.each([
    ['training that a form stops', {}, [{}], {}, { kind: 'on', way: 'request', group: 'todo', since: '2025-05-27' }],
    ['training that a switch stops', {}, [{ kind: 'switch' }], {}, { kind: 'on', way: 'switch', group: 'todo' }],
    ['training without a way', {}, [], {}, { kind: 'on', way: null, group: 'nothing' }],
    ['training that is only concluded', { presumed: true }, [{}], {}, { kind: 'unsure', group: 'todo' }],
    ['training of which sources differ', { disputed: true }, [{}], {}, { kind: 'unsure', since: null }],
    ['a start of which sources differ', { stated: '2026', disputed: true, disputes: ['start'] }, [{}], {}, { kind: 'on', since: null }],
    ['a statement that is too old', { recheck: '2026-01-01' }, [{}], {}, { kind: 'unsure', group: 'todo' }],
    ['an announced start', { status: 'announced', since: '2027-01-01' }, [{}], {}, { kind: 'announced', group: 'todo', since: null }],
    ['an announced start whose day is past', { status: 'announced', since: '2026-01-01' }, [{}], {}, { kind: 'unsure', group: 'todo' }],
    ['no use', { status: 'not-used', uses: [] }, [{}], {}, { kind: 'none', group: 'none', since: null }],
    ['data for others', { whose: 'other-companies' }, [{}], {}, { kind: 'others', group: 'todo' }],
    ['data for others without a way', { whose: 'other-companies' }, [], {}, { kind: 'others', group: 'nothing' }],
    ['ordinary machine learning', { whose: 'service-ml' }, [{}], {}, { kind: 'ml', group: 'todo' }],
    ['a signal to others', { whose: 'signal-only' }, [], {}, { kind: 'signal', group: 'none' }],
    ['a pause', { status: 'paused' }, [{}], {}, { kind: 'none', group: 'none' }],
    ['a question before', { status: 'opt-in' }, [{}], {}, { kind: 'none', group: 'none' }],
    ['a place of which nothing is said', null, [{}], {}, { kind: 'unknown', group: 'unknown', since: null }],
    ['a place of which nothing reliable is known', { status: 'unknown' }, [{}], {}, { kind: 'unknown', group: 'unknown' }],
    ['what was sent', {}, [{}], { objectionStatus: 'sent' }, { kind: 'sent', group: 'waiting' }],
    ['what was never answered', {}, [{}], { objectionStatus: 'overdue' }, { kind: 'overdue', group: 'todo' }],
    ['what was refused', {}, [{}], { objectionStatus: 'refused' }, { kind: 'refused', group: 'todo' }],
    ['what was confirmed', {}, [{}], { objectionStatus: 'objected' }, { kind: 'confirmed', group: 'done' }],
    ['what was switched off', {}, [{}], { objectionStatus: 'off' }, { kind: 'off', group: 'done' }],
    ['news on what is done', {}, [{}], { objectionStatus: 'off', news: ['x'] }, { kind: 'off', group: 'todo', changed: true }],
    ['news on what waits', {}, [{}], { objectionStatus: 'sent', news: ['x'] }, { kind: 'sent', group: 'waiting', changed: true }],
    ['what was sent where nothing is known', null, [], { objectionStatus: 'sent' }, { kind: 'sent', group: 'waiting' }],
  ] as const)('%s', (_, changes, ways, person, expected) =>
    expect(standing(changes as Partial<Policy> | null, ways as readonly Partial<OptOut>[], person as Partial<Person>)).toMatchObject(
      expected,
    ),
  )

  test('without a country no more is said than of the whole world', () => {
    expect(standing({}, [{}], { country: null }).group).toBe('unknown')
  })
})
