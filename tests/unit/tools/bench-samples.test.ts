import { describe, expect, it } from 'vitest'
import { note, pairedRatio, valuesOf, type Samples } from '../../bench/samples.ts'
import type { Measure } from '../../bench/scenarios/scenario.ts'
import { NONE } from '../../bench/subjects.ts'

const COST: Measure = { id: 'cost', name: 'cost', unit: 'ms', floor: 'floor' }
const BEYOND: Measure = { ...COST, beyondNone: true }

function samples(lists: Record<string, number[]>): Samples {
  return new Map(Object.entries(lists))
}

describe('the rounds of the bench', () => {
  it('keep every measure at the same place, also one that a subject has no value for', () => {
    const all = new Map([
      ['cost', samples({})],
      ['badge', samples({})],
    ])
    note(all, 'ours', { cost: 3, badge: 40 })
    note(all, 'ours', { cost: 4 })
    expect(all.get('cost')?.get('ours')).toEqual([3, 4])
    expect(all.get('badge')?.get('ours')).toEqual([40, Number.NaN])
  })

  it('subtract what a browser without an extension took in the same round', () => {
    const all = samples({ [NONE]: [10, 20], ours: [13, 24] })
    expect(valuesOf(BEYOND, all, 'ours')).toEqual([3, 4])
    expect(valuesOf(BEYOND, all, NONE)).toEqual([10, 20])
    expect(valuesOf(COST, all, 'ours')).toEqual([13, 24])
  })

  it('compare only rounds in which both have a value', () => {
    const all = samples({ floor: [1, Number.NaN, 2, 2], ours: [2, 900, 4, Number.NaN] })
    expect(pairedRatio(COST, all, 'ours')).toEqual({ value: 2, low: 2, high: 2 })
  })

  it('compare nothing if there is no floor or too little data', () => {
    expect(pairedRatio({ ...COST, floor: undefined }, samples({ ours: [1, 2] }), 'ours')).toBeNull()
    expect(pairedRatio(COST, samples({ floor: [1], ours: [2] }), 'ours')).toBeNull()
    expect(pairedRatio(COST, samples({ ours: [1, 2] }), 'ours')).toBeNull()
  })
})
