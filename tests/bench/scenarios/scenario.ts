import type { Bed } from '../test-bed.ts'
import type { Subject } from '../subjects.ts'
import type { Timeline } from '../trace/timeline.ts'

/** One row of the table. */
export interface Measure {
  id: string
  name: string
  unit: 'ms' | 'kB' | 'µs' | ''
  /** Subject to compare with; absent if the figure speaks for itself. */
  floor?: string
  /** The subject that the row is about; ours if absent. */
  of?: string
  /** Ours may be at most this multiple of the floor. */
  budget?: number
  /** Ours may be at most this, in the row's unit. */
  limit?: number
  /** The figures are the increase over the subject without an extension. */
  beyondNone?: boolean
}

/** Something that a person does with a browser, measured repeatedly with each subject. */
export interface Scenario {
  id: string
  measures: readonly Measure[]
  takesPart: (subject: Subject) => boolean
  /** Fewest and most rounds; it ends earlier once the ratios have settled. */
  rounds: { least: number; most: number }
  /**
   * One round in one browser. The browser delivers its trace only at the end, so the returned function reads the values of the round from
   * it: one for each applicable measure, by id.
   */
  sample: (bed: Bed) => Promise<Reading>
  /** Uses the builds with many services, which are made only for this. */
  sized?: true
  /** False if the first round in a new browser is as good as any other. */
  warmUp?: boolean
  /** The subjects run at the same time: for what is counted, not timed. */
  together?: boolean
}

export type Reading = (trace: Timeline) => Record<string, number>
