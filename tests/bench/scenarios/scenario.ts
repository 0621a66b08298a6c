import type { Bed } from '../test-bed.ts'
import type { Subject } from '../subjects.ts'
import type { Timeline } from '../trace/timeline.ts'

/** One row of the table. */
export interface Measure {
  id: string
  name: string
  unit: 'ms' | 'kB' | 'µs' | ''
  /** Subject that ours is compared with; absent where the figure speaks for itself. */
  floor?: string
  /** The subject that the row is about; ours if absent. */
  of?: string
  /** Ours may be so many times the floor. */
  budget?: number
  /** Ours may be at most this, in the unit. */
  limit?: number
  /** The figures are what comes on top of the subject without an extension. */
  beyondNone?: boolean
}

/** Something that a person does with a browser, measured again and again in each subject. */
export interface Scenario {
  id: string
  measures: readonly Measure[]
  takesPart: (subject: Subject) => boolean
  /** Fewest and most rounds; in between it ends when the ratios have settled. */
  rounds: { least: number; most: number }
  /**
   * One round in one browser. The browser hands its trace out at the end only, so what comes back reads the values of the
   * round out of it: one for each measure that applies, by its id.
   */
  sample: (bed: Bed) => Promise<Reading>
  /** It takes builds with many services, which are only made for this. */
  sized?: true
  /** False where the first round in a new browser is as good as any other. */
  warmUp?: boolean
  /** The subjects do it at the same time: for what is counted, not timed. */
  together?: boolean
}

export type Reading = (trace: Timeline) => Record<string, number>
