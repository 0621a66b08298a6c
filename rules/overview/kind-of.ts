import { canAct, isAnswered } from '../engine/can-act.ts'
import { claimIn, isStartDisputed } from '../engine/claim-of.ts'
import type { Finding, State } from '../engine/find.ts'
import { effectiveStatus } from '../engine/states-of.ts'

/**
 * The kind of state by which the list of all services counts.
 * - `unsure`: training is said to be on by a statement that is old, disputed or only inferred, or it depends on the person's own setting
 * - `others`: data go to other companies for their AI
 * - `signal`: the company only signals to others whether they may train
 * - `ml`: ordinary machine learning
 * - `none`: no training now
 * - `unknown`: the rules say nothing for this place
 */
export const KINDS = [
  'on',
  'unsure',
  'others',
  'signal',
  'ml',
  'announced',
  'overdue',
  'refused',
  'sent',
  'confirmed',
  'off',
  'none',
  'unknown',
] as const
export type Kind = (typeof KINDS)[number]

/** The groups of the list, in the order of what is left to do. */
export const GROUPS = ['todo', 'waiting', 'done', 'nothing', 'none', 'unknown'] as const
export type Group = (typeof GROUPS)[number]

/** What the list needs of a finding. */
export interface Standing {
  kind: Kind
  /** How the person stops it themselves; null if they cannot. */
  way: 'switch' | 'request' | null
  /** Something changed for this person that they have not read. */
  changed: boolean
  /** Since when it is in use, as precisely as known; null if nothing is in use, the date is not known, or sources differ. */
  since: string | null
  /** It is off by default: anyone who touched the switch should check it. */
  check: boolean
  /** Date of the newest evidence for the deciding policy, if it is from an earlier year than the rules. */
  verified: string | null
  /** There is a false claim about it in circulation. */
  myth: boolean
}

type Found = Pick<Finding, 'state' | 'also' | 'policy' | 'subject' | 'scope' | 'optOuts' | 'notes' | 'rules'>

export function standingOf(finding: Found): Standing {
  const { state, also, policy, optOuts, notes, rules } = finding
  const way = optOuts.find((one) => canAct([one]))
  const isOffer = policy?.status === 'active' && effectiveStatus(policy) === 'opt-in'
  const inUse = policy?.status === 'active' && !isOffer && !isStartDisputed(policy) && claimIn(finding) !== 'disputed'
  const kind = kindOf(finding)
  return {
    kind,
    way: way ? (isAnswered(way) ? 'request' : 'switch') : null,
    check: isOffer && kind === 'none' && way !== undefined && !isAnswered(way),
    changed: [state, ...also].includes('changed'),
    since: (inUse && policy.since) || null,
    verified: policy?.verified && isEarlier(policy.verified, rules.published) ? policy.verified : null,
    myth: notes.some(({ kind }) => kind === 'myth'),
  }
}

/** Whether a date is in an earlier year than another. */
export function isEarlier(day: string, other: string): boolean {
  return day.slice(0, 4) < other.slice(0, 4)
}

/** What a state means for a service as a whole; null if it is about a page, the rules, or news. */
const SAID: Record<State, Kind | null> = {
  failed: null,
  quiet: null,
  changed: null,
  overdue: 'overdue',
  refused: 'refused',
  sent: 'sent',
  objected: 'confirmed',
  off: 'off',
  'excluded-here': null,
  announced: 'announced',
  stale: null,
  'no-way-out': 'on',
  training: 'on',
  signal: 'signal',
  'opt-in': 'none',
  paused: 'none',
  'not-used': 'none',
  unknown: 'unknown',
}

function kindOf(finding: Found): Kind {
  const { state, also, policy } = finding
  const holding = [state, ...also]
  const [kind] = holding.flatMap((one) => SAID[one] ?? [])
  if (kind === undefined) return policy ? 'unsure' : 'unknown'
  if (kind !== 'on') return kind
  const claim = claimIn(finding)
  if (holding.includes('stale') || claim === 'presumed' || claim === 'disputed') return 'unsure'
  if (policy?.whose === 'other-companies') return 'others'
  if (policy?.whose === 'service-ml') return 'ml'
  return policy?.default === 'depends' ? 'unsure' : 'on'
}

/** The group that it belongs to. For something done, news is a reason to look again. */
export function groupOf({ kind, way, changed }: Pick<Standing, 'kind' | 'way' | 'changed'>): Group {
  switch (kind) {
    case 'on':
    case 'unsure':
    case 'others':
    case 'ml':
    case 'announced':
      return way ? 'todo' : 'nothing'
    // The company itself trains nothing.
    case 'signal':
      return way ? 'todo' : 'none'
    case 'overdue':
    case 'refused':
      return 'todo'
    case 'sent':
      return 'waiting'
    case 'confirmed':
    case 'off':
      return changed ? 'todo' : 'done'
    case 'none':
    case 'unknown':
      return kind
  }
}
