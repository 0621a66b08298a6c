import { canAct, isAnswered } from '../engine/can-act.ts'
import { claimIn, isStartDisputed } from '../engine/claim-of.ts'
import type { Finding, State } from '../engine/find.ts'
import { effectiveStatus } from '../engine/states-of.ts'

/**
 * How a service stands, as the list of all services counts it. `unsure`: training is said to be on by a statement that is old, disputed or
 * only concluded, or hangs on the person's own setting; `others`: data go to other companies for their AI; `signal`: others are told by a sign whether they may train; `ml`:
 * ordinary machine learning; `none`: no training now; `unknown`: the rules say nothing for this place.
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

/** The parts of the list, in the order of what is left to do. */
export const GROUPS = ['todo', 'waiting', 'done', 'nothing', 'none', 'unknown'] as const
export type Group = (typeof GROUPS)[number]

/** What the list needs of a finding. */
export interface Standing {
  kind: Kind
  /** The way by which the person stops it themselves; null if there is none. */
  way: 'switch' | 'request' | null
  /** Something changed for this person that they have not read. */
  changed: boolean
  /** Since when it is in use, as exact as it is known; null if nothing is in use, the day is not known, or sources differ. */
  since: string | null
  /** What is in use starts switched off: whoever touched the switch should look at it. */
  check: boolean
  /** Day of the newest evidence for what decides, if that is of an earlier year than the rules. */
  verified: string | null
  /** A claim in circulation about it is wrong. */
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

/** Whether a day is of an earlier year than another. */
export function isEarlier(day: string, other: string): boolean {
  return day.slice(0, 4) < other.slice(0, 4)
}

/** What a state says of a service, whichever of its pages it is; null if it speaks of a page, of the rules, or of something new. */
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

/** Where it stands in the list. Of what is done, something new is a reason to look again. */
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
